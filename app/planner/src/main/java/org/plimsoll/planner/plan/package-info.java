/** What the disk needs. */
@NullMarked
package org.plimsoll.planner.plan;

import org.jspecify.annotations.NullMarked;
