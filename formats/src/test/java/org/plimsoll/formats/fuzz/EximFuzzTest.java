package org.plimsoll.formats.fuzz;

import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.UnreadableLogException;

class EximFuzzTest {
    private static final FormatTrial TRIAL =
            new FormatTrial(LogFormats.byName("exim").orElseThrow());

    static Stream<byte[]> seeds() {
        return TRIAL.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyLogIsReadToItsLastByte(byte[] log) throws UnreadableLogException {
        TRIAL.hold(log);
    }
}
