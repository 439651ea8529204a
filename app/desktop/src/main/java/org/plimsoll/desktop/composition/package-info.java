/** What the bytes of the logs are made of, as a whole or in a stretch of time. */
@NullMarked
package org.plimsoll.desktop.composition;

import org.jspecify.annotations.NullMarked;
