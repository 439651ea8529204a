/** Replaces what tells of people and hosts in a line, byte for byte, under a key; knows kinds and types, no format. */
@NullMarked
package org.plimsoll.formats.mask;

import org.jspecify.annotations.NullMarked;
