/** What the logs hold. */
@NullMarked
package org.plimsoll.planner.measure;

import org.jspecify.annotations.NullMarked;
