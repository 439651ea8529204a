/** Tests of studies. */
@NullMarked
package org.plimsoll.desktop.study;

import org.jspecify.annotations.NullMarked;
