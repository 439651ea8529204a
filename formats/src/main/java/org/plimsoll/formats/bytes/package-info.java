/** Scanning and numbers in arrays of bytes; knows no format. */
@NullMarked
package org.plimsoll.formats.bytes;

import org.jspecify.annotations.NullMarked;
