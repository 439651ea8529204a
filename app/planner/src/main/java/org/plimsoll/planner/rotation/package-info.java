/** What the programs that rotate logs are told, and whether the files on disk look like it. */
@NullMarked
package org.plimsoll.planner.rotation;

import org.jspecify.annotations.NullMarked;
