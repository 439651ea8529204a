/** The front door: what is known, what is read, and how far it is. */
@NullMarked
package org.plimsoll.formats;

import org.jspecify.annotations.NullMarked;
