/** The language that all formats share. */
@NullMarked
package org.plimsoll.formats.model;

import org.jspecify.annotations.NullMarked;
