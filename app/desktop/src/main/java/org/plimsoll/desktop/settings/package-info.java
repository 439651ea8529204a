/** What the user has chosen: units, marks, time zone, look, size of the text. */
@NullMarked
package org.plimsoll.desktop.settings;

import org.jspecify.annotations.NullMarked;
