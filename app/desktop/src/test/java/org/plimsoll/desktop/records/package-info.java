/** Tests of the table of lines. */
@NullMarked
package org.plimsoll.desktop.records;

import org.jspecify.annotations.NullMarked;
