package org.plimsoll.desktop;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@UiTest
class FirstFrameTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void theThirdPulseTellsThatTheFrameOfTheFirstWasDrawnAndNoOtherDoes() {
        FirstFrame frame = new FirstFrame(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Instant.now().minusSeconds(2));
        frame.handle(1);
        frame.handle(2);
        assertThat(said.size()).isZero();
        frame.handle(3);
        frame.handle(4);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .matches("first frame drawn, [2-9]\\.\\d{3} s after the process began\\R");
    }
}
