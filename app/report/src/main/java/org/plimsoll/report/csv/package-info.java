/** The tables of a report as CSV files. */
@NullMarked
package org.plimsoll.report.csv;

import org.jspecify.annotations.NullMarked;
