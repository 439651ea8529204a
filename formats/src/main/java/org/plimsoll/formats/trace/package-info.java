/** Everything that happened to a message, put together from the lines of several logs. */
@NullMarked
package org.plimsoll.formats.trace;

import org.jspecify.annotations.NullMarked;
