package org.plimsoll.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StandardOutputTest {
    @Test
    void aReaderWhoLeavesEndsTheRunQuietly() {
        Failing out = new Failing("Broken pipe");

        assertThat(Run.into(out, InputStream.nullInputStream(), "formats")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void aReaderWhoLeavesEndsAGeneratorThatWouldWriteForHours() {
        Failing out = new Failing("Broken pipe");

        Run run = Run.into(out, InputStream.nullInputStream(), "generate", "--messages", "1000G");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(out.attempts).isEqualTo(1);
    }

    @Test
    void aFullDiskIsAnOutputThatCouldNotBeWritten() {
        Failing out = new Failing("No space left on device");

        assertThat(Run.into(out, InputStream.nullInputStream(), "formats"))
                .isEqualTo(
                        new Run(4, "", "plimsoll: standard output: could not be written: No space left on device\n"));
    }

    @Test
    void helpOntoAFullDiskIsNoSuccessEither() {
        assertThat(Run.into(new Failing("No space left on device"), InputStream.nullInputStream(), "--help")
                        .code())
                .isEqualTo(4);
    }

    private static final class Failing extends OutputStream {
        private final String reason;
        private int attempts;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            attempts++;
            throw new IOException(reason);
        }
    }
}
