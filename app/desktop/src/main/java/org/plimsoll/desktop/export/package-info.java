/** The report as a file. */
@NullMarked
package org.plimsoll.desktop.export;

import org.jspecify.annotations.NullMarked;
