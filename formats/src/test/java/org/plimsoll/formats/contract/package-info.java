/** What every format must do, tested through the public API only. */
@NullMarked
package org.plimsoll.formats.contract;

import org.jspecify.annotations.NullMarked;
