/** The desktop application: its window, and how its few objects are built. */
@NullMarked
package org.plimsoll.desktop;

import org.jspecify.annotations.NullMarked;
