package org.plimsoll.formats.fuzz;

import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.input.Compression;

class Bzip2FuzzTest {
    private static final PackedTrial TRIAL = new PackedTrial(
            Compression.BZIP2,
            out -> new BZip2CompressorOutputStream(out, 1),
            in -> new BZip2CompressorInputStream(in, true));

    static Stream<byte[]> seeds() {
        return TRIAL.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyFileIsALogOrASentence(byte[] file) {
        TRIAL.hold(file);
    }
}
