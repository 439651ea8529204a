/** Tests of the figures. */
@NullMarked
package org.plimsoll.desktop.overview;

import org.jspecify.annotations.NullMarked;
