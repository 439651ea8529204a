/** Small nodes that several screens are made of. */
@NullMarked
package org.plimsoll.desktop.control;

import org.jspecify.annotations.NullMarked;
