/** Ways to continue a row of numbers. They know nothing of dates, messages or files. */
@NullMarked
package org.plimsoll.planner.forecast.method;

import org.jspecify.annotations.NullMarked;
