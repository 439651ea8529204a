/** Tests of the plan screen's models. */
@NullMarked
package org.plimsoll.desktop.outlook;

import org.jspecify.annotations.NullMarked;
