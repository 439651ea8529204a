/** Tests of the status bar. */
@NullMarked
package org.plimsoll.desktop.status;

import org.jspecify.annotations.NullMarked;
