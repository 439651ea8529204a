/** Files of volumes: what a mail server carried each day, as monitoring systems export it. */
@NullMarked
package org.plimsoll.planner.volume;

import org.jspecify.annotations.NullMarked;
