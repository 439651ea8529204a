/** What the logs cost and when the disk is full. */
@NullMarked
package org.plimsoll.desktop.overview;

import org.jspecify.annotations.NullMarked;
