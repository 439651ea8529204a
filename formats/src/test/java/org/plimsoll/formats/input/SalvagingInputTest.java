package org.plimsoll.formats.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SalvagingInputTest {
    private static final byte[] LOG = Inputs.log(1000);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 999, 1000, 1001, 5000})
    void everyByteBeforeAFailureIsGiven(int bufferBytes) {
        Inputs.Outcome outcome = Inputs.drain(() -> new SalvagingInput(Inputs.failing(LOG)), bufferBytes);
        assertThat(outcome.bytes()).isEqualTo(LOG);
        assertThat(outcome.failure()).hasMessage("the disk is broken");
    }

    @Test
    void aFailureStays() throws IOException {
        try (SalvagingInput in = new SalvagingInput(Inputs.failing(LOG))) {
            assertThat(in.readNBytes(LOG.length)).isEqualTo(LOG);
            assertThatThrownBy(in::read).hasMessage("the disk is broken");
            assertThatThrownBy(() -> in.read(new byte[10])).hasMessage("the disk is broken");
        }
    }

    @Test
    void withoutAFailureItIsTheStream() throws IOException {
        try (SalvagingInput in = new SalvagingInput(new ByteArrayInputStream(LOG))) {
            assertThat(in.read(new byte[0])).isZero();
            assertThat(in.readAllBytes()).isEqualTo(LOG);
            assertThat(in.read(new byte[5])).isEqualTo(-1);
        }
    }
}
