/** Momentum's jlogs: directories of binary segments that hold records until every subscriber has read them. */
@NullMarked
package org.plimsoll.formats.jlog;

import org.jspecify.annotations.NullMarked;
