/** What a report is made of: data, drawn alike by every writer and by the screen. */
@NullMarked
package org.plimsoll.report.model;

import org.jspecify.annotations.NullMarked;
