/** What is shown beside the figures on wish, over the middle of the window. */
@NullMarked
package org.plimsoll.desktop.aside;

import org.jspecify.annotations.NullMarked;
