/** The plan screen: where the need of disk goes, what fits, and scenarios side by side. */
@NullMarked
package org.plimsoll.desktop.outlook;

import org.jspecify.annotations.NullMarked;
