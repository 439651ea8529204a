/** Tests of looks. */
@NullMarked
package org.plimsoll.desktop.theme;

import org.jspecify.annotations.NullMarked;
