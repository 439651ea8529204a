/** The report as it will be on paper: looked at, exported, printed. */
@NullMarked
package org.plimsoll.desktop.report;

import org.jspecify.annotations.NullMarked;
