/** Every key that does something. */
@NullMarked
package org.plimsoll.desktop.keys;

import org.jspecify.annotations.NullMarked;
