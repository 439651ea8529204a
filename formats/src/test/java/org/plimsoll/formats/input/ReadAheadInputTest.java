package org.plimsoll.formats.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every codec promises of reading ahead. */
class ReadAheadInputTest {
    private static final byte[] LOG = Inputs.log(3_000_000);

    /** The library that writes lz4 takes its time. */
    private static byte[] log(Compression compression) {
        return compression == Compression.LZ4 ? Arrays.copyOf(LOG, 20_000) : LOG;
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "BZIP2", "XZ", "ZSTD", "LZ4"})
    void itGivesWhatReadingWithoutItGives(Compression compression) throws IOException {
        byte[] log = log(compression);
        byte[] file = Inputs.join(
                Inputs.packed(compression, log),
                Inputs.packed(compression, new byte[0]),
                Inputs.packed(compression, log));
        for (int bufferBytes : new int[] {777, 300_000, 10_000_000}) {
            Inputs.Outcome outcome = Inputs.drain(() -> ahead(compression, file), bufferBytes);
            assertThat(outcome.failure()).isNull();
            assertThat(outcome.bytes()).isEqualTo(Inputs.join(log, log));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "BZIP2", "XZ", "ZSTD", "LZ4"})
    void aCutFileGivesTheSameBytesAndTheSameFailure(Compression compression) throws IOException {
        byte[] file = Inputs.packed(compression, log(compression));
        for (int cut = 20; cut < file.length; cut += file.length / 5) {
            byte[] beginning = Arrays.copyOf(file, cut);
            Inputs.Outcome alone = Inputs.drain(() -> compression.open(Inputs.buffered(beginning)), 5000);
            Inputs.Outcome ahead = Inputs.drain(() -> ahead(compression, beginning), 5000);
            assertThat(ahead.bytes()).as("cut at %d", cut).isEqualTo(alone.bytes());
            assertThat(ahead.failure()).hasSameClassAs(alone.failure());
            assertThat(String.valueOf(ahead.failure())).isEqualTo(String.valueOf(alone.failure()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "BZIP2", "XZ", "ZSTD", "LZ4"})
    void garbageBehindTheLogIsToldAfterIt(Compression compression) throws IOException {
        byte[] log = log(compression);
        byte[] file = Inputs.join(
                Inputs.packed(compression, log), "no packed data at all".getBytes(StandardCharsets.US_ASCII));
        Inputs.Outcome ahead = Inputs.drain(() -> ahead(compression, file), 5000);
        assertThat(ahead.bytes()).isEqualTo(log);
        assertThat(ahead.failure()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"GZIP", "BZIP2", "XZ", "ZSTD", "LZ4"})
    void noThreadOutlivesTheLog(Compression compression) throws IOException {
        Set<Thread> before = threads();
        byte[] file = Inputs.packed(compression, log(compression));
        try (PackedInput in = ahead(compression, file)) {
            in.readAllBytes();
            assertEnd(before);
        }
        PackedInput left = ahead(compression, file);
        assertThat(left.read()).isNotNegative();
        left.release();
        assertEnd(before);
        PackedInput untouched = ahead(compression, file);
        untouched.close();
        assertEnd(before);
        PackedInput cut = ahead(compression, Arrays.copyOf(file, file.length / 2));
        assertThatThrownBy(cut::readAllBytes).isInstanceOf(IOException.class);
        assertEnd(before);
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("plimsoll-"))
                .collect(Collectors.toSet());
    }

    private static void assertEnd(Set<Thread> before) {
        for (Thread thread : threads()) {
            if (!before.contains(thread)) {
                assertThat(thread.isDaemon()).isTrue();
                assertThatThreadEnds(thread);
            }
        }
    }

    private static void assertThatThreadEnds(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(30));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(thread.isAlive()).as(thread.getName()).isFalse();
    }

    @Test
    void withOneThreadNothingIsReadAhead() throws IOException {
        byte[] file = Inputs.gzip(LOG);
        AtomicLong taken = new AtomicLong();
        InputStream counted = new ByteArrayInputStream(file) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                int read = super.read(buffer, offset, length);
                taken.addAndGet(Math.max(read, 0));
                return read;
            }
        };
        try (PackedInput in = new ReadAheadInput(counted, taken::get)) {
            in.readAhead(1);
            in.readNBytes(100);
            assertThat(taken.get()).isEqualTo(100);
            assertThat(in.packedBytes()).isEqualTo(100);
        }
    }

    @Test
    void whatIsReadAheadIsBoundedAndNotCountedAsNeeded() throws Exception {
        AtomicLong taken = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken.incrementAndGet();
                return 0;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                taken.addAndGet(length);
                return length;
            }
        };
        try (PackedInput in = new ReadAheadInput(endless, taken::get)) {
            in.readAhead(2);
            in.readNBytes(1000);
            for (int i = 0; i < 50 && taken.get() < 32 * 256 * 1024; i++) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(taken.get()).isEqualTo(32 * 256 * 1024);
            assertThat(in.packedBytes()).isEqualTo(256 * 1024);
        }
    }

    @Test
    void anErrorOfADecompressorReachesTheReader() {
        PackedInput in = new ReadAheadInput(
                new Doing(() -> {
                    throw new IllegalStateException("a bug");
                }),
                () -> 0);
        in.readAhead(2);
        assertThatThrownBy(in::readAllBytes)
                .isInstanceOf(IOException.class)
                .hasMessage("decompressing it failed")
                .hasRootCauseMessage("a bug");
    }

    @Test
    void memoryThatIsFullIsNoDamageOfTheFile() {
        PackedInput in = new ReadAheadInput(
                new Doing(() -> {
                    throw new OutOfMemoryError("a test");
                }),
                () -> 0);
        in.readAhead(2);
        assertThatThrownBy(in::readAllBytes).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void aReaderThatIsInterruptedWaitsNoLonger() {
        CountDownLatch never = new CountDownLatch(1);
        PackedInput in = new ReadAheadInput(
                new Doing(() -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }),
                () -> 0);
        in.readAhead(2);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> in.read(new byte[10])).hasMessage("reading was interrupted");
        assertThat(Thread.interrupted()).isTrue();
        in.release();
    }

    /** Does something when it is read. */
    private static final class Doing extends InputStream {
        private final Runnable action;

        Doing(Runnable action) {
            this.action = action;
        }

        @Override
        public int read() {
            action.run();
            return -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return read();
        }
    }

    private static PackedInput ahead(Compression compression, byte[] file) throws IOException {
        PackedInput in = compression.open(Inputs.buffered(file));
        in.readAhead(3);
        return in;
    }
}
