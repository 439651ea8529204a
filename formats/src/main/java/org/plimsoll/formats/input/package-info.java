/** Where bytes come from: plain, gzip and bzip2, cut into blocks of whole lines. */
@NullMarked
package org.plimsoll.formats.input;

import org.jspecify.annotations.NullMarked;
