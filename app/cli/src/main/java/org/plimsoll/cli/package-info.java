/**
 * The command line: options in, one study, words and an exit code out.
 *
 * <p>No module descriptor: the report module has none, because the libraries that draw the PDF have none.
 */
@NullMarked
package org.plimsoll.cli;

import org.jspecify.annotations.NullMarked;
