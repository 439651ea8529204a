/** Tests of background work. */
@NullMarked
package org.plimsoll.desktop.task;

import org.jspecify.annotations.NullMarked;
