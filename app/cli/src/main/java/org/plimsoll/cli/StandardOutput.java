package org.plimsoll.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output that tells a reader who left from a disk that is full.
 *
 * <p>{@link java.io.PrintStream} swallows both, and a report that was cut off by a full disk must not end in code 0.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private final boolean pipe;
    private final boolean screen;

    /**
     * Wraps a stream.
     *
     * @param out where everything goes
     * @param pipe whether it is known to be a pipe, which fails for one reason only; where that is not known the words
     *     of the failure decide
     * @param screen whether a person reads it as it comes
     */
    StandardOutput(OutputStream out, boolean pipe, boolean screen) {
        this.out = out;
        this.pipe = pipe;
        this.screen = screen;
    }

    /** With a file, a pipe or whatever else no person looks at at the other end. */
    StandardOutput(OutputStream out, boolean pipe) {
        this(out, pipe, false);
    }

    /** Whether what is printed appears where progress is drawn. */
    boolean isScreen() {
        return screen;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw explained(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw explained(e);
        }
    }

    private IOException explained(IOException e) {
        String message = String.valueOf(e.getMessage());
        // The words are the system's: "Broken pipe", "The pipe is being closed".
        if (pipe || message.toLowerCase(Locale.ROOT).contains("pipe")) {
            return new ClosedPipeException(e);
        }
        return new IOException("standard output: could not be written: " + message, e);
    }
}
