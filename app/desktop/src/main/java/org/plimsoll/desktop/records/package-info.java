/** The lines of the opened logs: table, filter, fields, trace. */
@NullMarked
package org.plimsoll.desktop.records;

import org.jspecify.annotations.NullMarked;
