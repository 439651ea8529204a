/** Which of the screens stands in the middle. */
@NullMarked
package org.plimsoll.desktop.screen;

import org.jspecify.annotations.NullMarked;
