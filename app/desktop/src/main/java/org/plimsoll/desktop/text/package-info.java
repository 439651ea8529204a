/** Every text that a person reads, from one bundle. */
@NullMarked
package org.plimsoll.desktop.text;

import org.jspecify.annotations.NullMarked;
