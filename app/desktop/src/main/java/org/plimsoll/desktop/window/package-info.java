/** Where the window stands. */
@NullMarked
package org.plimsoll.desktop.window;

import org.jspecify.annotations.NullMarked;
