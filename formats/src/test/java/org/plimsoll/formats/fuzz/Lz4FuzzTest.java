package org.plimsoll.formats.fuzz;

import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.input.Compression;

class Lz4FuzzTest {
    private static final PackedTrial TRIAL = new PackedTrial(
            Compression.LZ4, FramedLZ4CompressorOutputStream::new, in -> new FramedLZ4CompressorInputStream(in, true));

    static Stream<byte[]> seeds() {
        return TRIAL.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyFileIsALogOrASentence(byte[] file) {
        TRIAL.hold(file);
    }
}
