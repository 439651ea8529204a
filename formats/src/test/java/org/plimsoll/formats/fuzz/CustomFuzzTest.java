package org.plimsoll.formats.fuzz;

import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.UnknownFormatException;
import org.plimsoll.formats.UnreadableLogException;

class CustomFuzzTest {
    private static final String STRINGS =
            "reception=%t@%i@R@%r@%R@%m@%h{Subject}@%b;delivery=[%t{%d/%b/%Y:%H:%M:%S %z}] %i <%r@%R> %B \"%n\" %us{3}";

    private static final FormatTrial TRIAL = trial();

    private static FormatTrial trial() {
        try {
            return new FormatTrial(LogFormats.named("custom:" + STRINGS));
        } catch (UnknownFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<byte[]> seeds() {
        return TRIAL.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyLogIsReadToItsLastByte(byte[] log) throws UnreadableLogException {
        TRIAL.hold(log);
    }
}
