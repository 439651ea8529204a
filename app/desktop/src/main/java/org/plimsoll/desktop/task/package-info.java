/** Work that must not hold up the screen. */
@NullMarked
package org.plimsoll.desktop.task;

import org.jspecify.annotations.NullMarked;
