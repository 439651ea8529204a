/** Records as rows of a table: which columns there are, which records are wanted, how often something occurs. */
@NullMarked
package org.plimsoll.formats.table;

import org.jspecify.annotations.NullMarked;
