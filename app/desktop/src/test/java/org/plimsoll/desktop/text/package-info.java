/** Tests of texts. */
@NullMarked
package org.plimsoll.desktop.text;

import org.jspecify.annotations.NullMarked;
