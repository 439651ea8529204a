/** The bar at the bottom of the window. */
@NullMarked
package org.plimsoll.desktop.status;

import org.jspecify.annotations.NullMarked;
