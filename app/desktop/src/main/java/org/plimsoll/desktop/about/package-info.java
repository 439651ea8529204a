/** What this is, and whose work is in it. */
@NullMarked
package org.plimsoll.desktop.about;

import org.jspecify.annotations.NullMarked;
