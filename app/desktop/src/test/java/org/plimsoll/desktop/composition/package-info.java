/** Tests of the composition. */
@NullMarked
package org.plimsoll.desktop.composition;

import org.jspecify.annotations.NullMarked;
