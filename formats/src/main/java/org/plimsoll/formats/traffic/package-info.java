/** Mail traffic that never happened, for the generators of all formats; knows no format. */
@NullMarked
package org.plimsoll.formats.traffic;

import org.jspecify.annotations.NullMarked;
