package org.plimsoll.formats.fuzz;

import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.input.Compression;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

class XzFuzzTest {
    private static final PackedTrial TRIAL =
            new PackedTrial(Compression.XZ, out -> new XZOutputStream(out, new LZMA2Options(1)), XZInputStream::new);

    static Stream<byte[]> seeds() {
        return TRIAL.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyFileIsALogOrASentence(byte[] file) {
        TRIAL.hold(file);
    }
}
