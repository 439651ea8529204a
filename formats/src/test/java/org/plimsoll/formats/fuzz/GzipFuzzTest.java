package org.plimsoll.formats.fuzz;

import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.input.Compression;

class GzipFuzzTest {
    private static final PackedTrial TRIAL =
            new PackedTrial(Compression.GZIP, GZIPOutputStream::new, GZIPInputStream::new);

    static Stream<byte[]> seeds() {
        return TRIAL.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyFileIsALogOrASentence(byte[] file) {
        TRIAL.hold(file);
    }
}
