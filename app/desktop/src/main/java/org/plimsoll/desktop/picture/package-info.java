/** Charts as files: what is on screen as pixels or as vectors. */
@NullMarked
package org.plimsoll.desktop.picture;

import org.jspecify.annotations.NullMarked;
