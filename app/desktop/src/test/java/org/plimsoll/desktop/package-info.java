/** Tests of the window, and what all tests share. */
@NullMarked
package org.plimsoll.desktop;

import org.jspecify.annotations.NullMarked;
