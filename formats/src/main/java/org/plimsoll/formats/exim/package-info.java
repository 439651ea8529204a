/** The log format of Exim: its line kinds as a table, decoder, encoder, generator. */
@NullMarked
package org.plimsoll.formats.exim;

import org.jspecify.annotations.NullMarked;
