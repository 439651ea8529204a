/** Colours, typeface and marks. */
@NullMarked
package org.plimsoll.desktop.theme;

import org.jspecify.annotations.NullMarked;
