@NullMarked
package org.plimsoll.desktop.picture;

import org.jspecify.annotations.NullMarked;
