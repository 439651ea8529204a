/** The front door: from logs to an answer. */
@NullMarked
package org.plimsoll.planner;

import org.jspecify.annotations.NullMarked;
