/**
 * Makes what users install: an app image with a Java runtime of its own, and from it the installer of the system that
 * builds it. Run by the profile {@code package}; the same program on Linux, Windows and macOS.
 */
@NullMarked
package org.plimsoll.packaging;

import org.jspecify.annotations.NullMarked;
