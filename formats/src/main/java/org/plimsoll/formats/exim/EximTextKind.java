package org.plimsoll.formats.exim;

import java.util.List;

import org.plimsoll.formats.model.LineKind;

/**
 * A kind of line without a flag.
 *
 * @param kind the kind
 * @param openers texts that lines of this kind begin with; none where more than the beginning must be looked at
 */
record EximTextKind(LineKind kind, List<String> openers) {
    EximTextKind {
        openers = List.copyOf(openers);
    }
}
