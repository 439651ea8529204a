/** The opened logs: list, measuring, progress. */
@NullMarked
package org.plimsoll.desktop.samples;

import org.jspecify.annotations.NullMarked;
