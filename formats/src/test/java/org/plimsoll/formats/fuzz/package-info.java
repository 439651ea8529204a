/**
 * Targets of the fuzzer, one class each. Without the profile {@code fuzz} they run over the inputs that are kept beside
 * them in the resources.
 */
@NullMarked
package org.plimsoll.formats.fuzz;

import org.jspecify.annotations.NullMarked;
