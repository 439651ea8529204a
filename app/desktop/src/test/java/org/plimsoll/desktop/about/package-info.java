/** Tests of the table of libraries. */
@NullMarked
package org.plimsoll.desktop.about;

import org.jspecify.annotations.NullMarked;
