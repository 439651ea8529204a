/** Logs of any length by line number: where lines lie, which are wanted, and what is in one of them. */
@NullMarked
package org.plimsoll.formats.index;

import org.jspecify.annotations.NullMarked;
