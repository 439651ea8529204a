/** Tests of settings. */
@NullMarked
package org.plimsoll.desktop.settings;

import org.jspecify.annotations.NullMarked;
