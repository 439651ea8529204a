/** Tests of keys. */
@NullMarked
package org.plimsoll.desktop.keys;

import org.jspecify.annotations.NullMarked;
