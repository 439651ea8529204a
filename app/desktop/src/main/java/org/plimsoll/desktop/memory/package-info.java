/** What is kept from one run to the next. */
@NullMarked
package org.plimsoll.desktop.memory;

import org.jspecify.annotations.NullMarked;
