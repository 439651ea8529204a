/** The study that is open: logs and scenarios in a file. */
@NullMarked
package org.plimsoll.desktop.study;

import org.jspecify.annotations.NullMarked;
