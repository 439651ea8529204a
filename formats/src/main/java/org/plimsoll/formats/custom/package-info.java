/** Momentum's custom_logger: format strings that a site wrote itself, compiled into a format. */
@NullMarked
package org.plimsoll.formats.custom;

import org.jspecify.annotations.NullMarked;
