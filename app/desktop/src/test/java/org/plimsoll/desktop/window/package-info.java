/** Tests of the place of the window. */
@NullMarked
package org.plimsoll.desktop.window;

import org.jspecify.annotations.NullMarked;
