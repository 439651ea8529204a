/** What was opened lately. */
@NullMarked
package org.plimsoll.desktop.recent;

import org.jspecify.annotations.NullMarked;
