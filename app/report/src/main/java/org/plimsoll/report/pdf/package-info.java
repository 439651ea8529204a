/** The report on paper: HTML laid out on A4, charts drawn as vectors. */
@NullMarked
package org.plimsoll.report.pdf;

import org.jspecify.annotations.NullMarked;
