package org.plimsoll.formats.fuzz;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.input.Compression;

class CompressFuzzTest {
    private static final PackedTrial TRIAL =
            new PackedTrial(Compression.COMPRESS, Literals::new, ZCompressorInputStream::new);

    static Stream<byte[]> seeds() {
        return TRIAL.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest
    void anyFileIsALogOrASentence(byte[] file) {
        TRIAL.hold(file);
    }

    /** What compress(1) would write if it never found a byte pair again; no library packs it. */
    private static final class Literals extends FilterOutputStream {
        private static final int CODE_BITS = 9;
        private static final int CLEAR = 256;

        /** Whole groups of eight codes, and fewer than make codes longer. */
        private static final int CODES_BEFORE_CLEAR = 248;

        private int bits;
        private int bitCount;
        private int codes;

        Literals(OutputStream out) throws IOException {
            super(out);
            out.write(new byte[] {0x1f, (byte) 0x9d, (byte) 0x90});
        }

        @Override
        public void write(int b) throws IOException {
            if (codes == CODES_BEFORE_CLEAR) {
                put(CLEAR);
                for (int i = 1; i < Byte.SIZE; i++) {
                    put(0);
                }
                codes = 0;
            }
            put(b & 0xff);
            codes++;
        }

        private void put(int code) throws IOException {
            bits |= code << bitCount;
            for (bitCount += CODE_BITS; bitCount >= Byte.SIZE; bitCount -= Byte.SIZE) {
                out.write(bits);
                bits >>>= Byte.SIZE;
            }
        }

        @Override
        public void close() throws IOException {
            if (bitCount > 0) {
                out.write(bits);
                bitCount = 0;
            }
            super.close();
        }
    }
}
