package org.plimsoll.formats.fuzz;

import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.ZstdOutputStream;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.input.Compression;

class ZstdFuzzTest {
    private static final PackedTrial TRIAL =
            new PackedTrial(Compression.ZSTD, out -> new ZstdOutputStream(out).setChecksum(true), ZstdInputStream::new);

    static Stream<byte[]> seeds() {
        return TRIAL.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyFileIsALogOrASentence(byte[] file) {
        TRIAL.hold(file);
    }
}
