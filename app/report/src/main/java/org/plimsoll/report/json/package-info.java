/** The report, and the numbers behind it, as JSON. */
@NullMarked
package org.plimsoll.report.json;

import org.jspecify.annotations.NullMarked;
