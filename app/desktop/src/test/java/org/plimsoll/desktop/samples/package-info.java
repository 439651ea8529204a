/** Tests of the list of samples. */
@NullMarked
package org.plimsoll.desktop.samples;

import org.jspecify.annotations.NullMarked;
