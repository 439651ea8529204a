package org.plimsoll.formats.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CountedInputTest {
    @Test
    void whatIsReadInAnyWayIsCountedAndTheEndIsNot() throws IOException {
        try (CountedInput in = new CountedInput(new ByteArrayInputStream(Inputs.log(100)))) {
            assertThat(in.bytes()).isZero();
            assertThat(in.read()).isNotNegative();
            assertThat(in.bytes()).isEqualTo(1);
            assertThat(in.read(new byte[10], 2, 5)).isEqualTo(5);
            assertThat(in.skip(4)).isEqualTo(4);
            assertThat(in.bytes()).isEqualTo(10);
            assertThat(in.readAllBytes()).hasSize(90);
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[5])).isEqualTo(-1);
            assertThat(in.bytes()).isEqualTo(100);
            assertThat(in.markSupported()).isFalse();
        }
    }
}
