/** One report, several writers. */
@NullMarked
package org.plimsoll.report;

import org.jspecify.annotations.NullMarked;
