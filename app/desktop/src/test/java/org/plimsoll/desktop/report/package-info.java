@NullMarked
package org.plimsoll.desktop.report;

import org.jspecify.annotations.NullMarked;
