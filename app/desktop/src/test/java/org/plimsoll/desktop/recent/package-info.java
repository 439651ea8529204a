/** Tests of recent files. */
@NullMarked
package org.plimsoll.desktop.recent;

import org.jspecify.annotations.NullMarked;
