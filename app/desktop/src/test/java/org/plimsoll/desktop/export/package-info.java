/** Tests of the export. */
@NullMarked
package org.plimsoll.desktop.export;

import org.jspecify.annotations.NullMarked;
