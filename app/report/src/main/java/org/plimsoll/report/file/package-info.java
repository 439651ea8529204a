/** Files that appear whole or not at all. */
@NullMarked
package org.plimsoll.report.file;

import org.jspecify.annotations.NullMarked;
