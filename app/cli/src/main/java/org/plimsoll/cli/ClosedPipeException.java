package org.plimsoll.cli;

import java.io.IOException;

/** Whoever read our output has seen enough ({@code | head -1}): no error, but no reason to go on either. */
final class ClosedPipeException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedPipeException(IOException cause) {
        super("standard output was closed", cause);
    }
}
