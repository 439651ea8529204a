/** What is looked at again and again: today against the last time and against what was planned with. */
@NullMarked
package org.plimsoll.planner.review;

import org.jspecify.annotations.NullMarked;
