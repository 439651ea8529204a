/** Tests of the index of lines. */
@NullMarked
package org.plimsoll.formats.index;

import org.jspecify.annotations.NullMarked;
