/** Trouble, told in one sentence with a way out. */
@NullMarked
package org.plimsoll.desktop.notice;

import org.jspecify.annotations.NullMarked;
