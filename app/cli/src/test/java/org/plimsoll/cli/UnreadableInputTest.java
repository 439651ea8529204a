package org.plimsoll.cli;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An input that is there and cannot be read, whoever runs the test. */
class UnreadableInputTest {
    private static final InputStream DAMAGED = new InputStream() {
        @Override
        public int read() throws IOException {
            throw new IOException("Input/output error");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return read();
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"measure", "plan", "report"})
    void anErrorOfTheDeviceIsOneSentenceAboutTheInput(String command) {
        Run named = Run.reading(DAMAGED, command, "-");

        assertThat(named.code()).isEqualTo(3);
        assertThat(named.out()).isEmpty();
        assertThat(named.err())
                .startsWith("plimsoll: -: ")
                .contains("Input/output error", "expected")
                .hasLineCount(1);
        assertThat(Run.reading(DAMAGED, command)).isEqualTo(named);
    }
}
