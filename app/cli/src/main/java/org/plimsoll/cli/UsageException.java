package org.plimsoll.cli;

import org.jspecify.annotations.Nullable;

/** The command line makes no sense; the message is one sentence for the person who typed it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        this(sentence, null);
    }

    UsageException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
