/** Writes what a line says in another format or version; knows line kinds and meanings, but no format. */
@NullMarked
package org.plimsoll.formats.convert;

import org.jspecify.annotations.NullMarked;
