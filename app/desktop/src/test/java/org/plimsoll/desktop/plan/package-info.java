/** Tests of the policy form. */
@NullMarked
package org.plimsoll.desktop.plan;

import org.jspecify.annotations.NullMarked;
