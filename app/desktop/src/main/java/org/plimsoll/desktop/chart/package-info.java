/** The report's charts, drawn on screen. */
@NullMarked
package org.plimsoll.desktop.chart;

import org.jspecify.annotations.NullMarked;
