/** The report for a terminal, 80 columns wide. */
@NullMarked
package org.plimsoll.report.text;

import org.jspecify.annotations.NullMarked;
