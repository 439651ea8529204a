/** Tests of what is kept. */
@NullMarked
package org.plimsoll.desktop.memory;

import org.jspecify.annotations.NullMarked;
