/** The ec format of Momentum (Ecelerity): its line kinds as a table, decoder, encoder, generator. */
@NullMarked
package org.plimsoll.formats.ec;

import org.jspecify.annotations.NullMarked;
