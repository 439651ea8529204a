/** How many messages a day there were, and will be. */
@NullMarked
package org.plimsoll.planner.forecast;

import org.jspecify.annotations.NullMarked;
