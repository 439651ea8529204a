/** Tests of the charts. */
@NullMarked
package org.plimsoll.desktop.chart;

import org.jspecify.annotations.NullMarked;
