package org.plimsoll.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plimsoll.formats.model.LineCursor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

/** A log that is written and rotated while it is followed. */
@Timeout(300)
class LogFollowerTest {
    private static final Duration SOON = Duration.ofMillis(1);
    private static final int ROTATIONS = 1000;
    /** A reader that is further behind than the files that are kept loses lines; that is not what is tested. */
    private static final int KEPT = 30;

    @TempDir
    private Path directory;

    /** How a log is rotated. */
    enum Style {
        /** logrotate's own way, and that of ec_rotate. */
        RENAME,
        /** For writers that cannot be told to open another file. */
        COPY_AND_TRUNCATE,
        /** Now this way, now that, and now and then compressed. */
        ANY
    }

    @ParameterizedTest
    @EnumSource
    void everyLineComesOnceAcrossAThousandRotations(Style style) throws Exception {
        Writer writer = new Writer(directory.resolve("mainlog"), style);
        Thread thread = new Thread(writer);
        List<String> lines;
        try (LogFollower follower = LogFollower.of(directory.resolve("mainlog"), false)) {
            thread.start();
            lines = follow(follower, () -> writer.hasEnded(thread), writer.taken);
        }
        thread.join();
        assertThat(writer.failure).isNull();
        List<String> written = IntStream.range(0, writer.written.get())
                .mapToObj(LogFollowerTest::line)
                .toList();
        assertThat(without(lines, written)).as("torn or doubled").isEmpty();
        assertThat(without(written, lines)).as("lost").isEmpty();
        assertThat(lines).as("in their order").isSorted();
    }

    /** What is left of a list when another one is taken away, each entry once. */
    private static List<String> without(List<String> all, List<String> taken) {
        List<String> rest = new ArrayList<>(all);
        Map<String, Integer> left = new HashMap<>();
        taken.forEach(line -> left.merge(line, 1, Integer::sum));
        rest.removeIf(line -> left.merge(line, -1, Integer::sum) >= 0);
        return rest;
    }

    private static String line(int number) {
        return "%08d of a log that is written while somebody reads it".formatted(number);
    }

    private static List<String> follow(LogFollower follower, BooleanSupplier stop, AtomicInteger taken)
            throws IOException, UnreadableLogException {
        List<String> lines = new ArrayList<>();
        follower.follow(SOON, stop, (data, end, offset, dropped) -> {
            String text = new String(data, 0, end, ISO_8859_1);
            text.lines().forEach(lines::add);
            taken.set(lines.size());
        });
        return lines;
    }

    /** Writes some lines, half lines too, and rotates, again and again. */
    private static final class Writer implements Runnable {
        private final Path live;
        private final Style style;
        private final Random random = new Random(17);
        final AtomicInteger written = new AtomicInteger();
        final AtomicInteger taken = new AtomicInteger();
        volatile @Nullable Throwable failure;
        private final Lock renaming = new ReentrantLock();

        Writer(Path live, Style style) {
            this.live = live;
            this.style = style;
        }

        /**
         * Whether its thread has ended; waits while it goes on with a file that was renamed: on a machine with much to
         * do that can take longer than the looks after which a reader gives such a file up.
         */
        boolean hasEnded(Thread thread) {
            renaming.lock();
            try {
                return !thread.isAlive();
            } finally {
                renaming.unlock();
            }
        }

        @Override
        public void run() {
            try {
                for (int rotation = 0; rotation < ROTATIONS; rotation++) {
                    FileChannel out = open();
                    write(out, random.nextInt(5));
                    while (written.get() - taken.get() > 40) {
                        Thread.sleep(1);
                    }
                    rotate(out);
                    out.close();
                }
                try (FileChannel out = open()) {
                    write(out, 3);
                }
            } catch (IOException | InterruptedException | RuntimeException e) {
                failure = e;
            }
        }

        private FileChannel open() throws IOException {
            return FileChannel.open(
                    live, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        }

        private void write(FileChannel out, int lines) throws IOException, InterruptedException {
            for (int i = 0; i < lines; i++) {
                byte[] line = (line(written.get()) + "\n").getBytes(ISO_8859_1);
                int half = random.nextInt(4) == 0 ? random.nextInt(line.length) : 0;
                out.write(ByteBuffer.wrap(line, 0, half));
                if (random.nextInt(50) == 0) {
                    Thread.sleep(1);
                }
                out.write(ByteBuffer.wrap(line, half, line.length - half));
                written.incrementAndGet();
            }
        }

        private void rotate(FileChannel out) throws IOException, InterruptedException {
            for (int i = KEPT; i > 0; i--) {
                shift(".gz", i);
                shift("", i);
            }
            Path first = live.resolveSibling(live.getFileName() + ".1");
            if (style == Style.RENAME || (style == Style.ANY && random.nextBoolean())) {
                renaming.lock();
                try {
                    Files.move(live, first);
                    write(out, random.nextInt(3));
                } finally {
                    renaming.unlock();
                }
            } else {
                Files.copy(live, first);
                out.truncate(0);
            }
            if (style == Style.ANY && random.nextInt(5) == 0) {
                Path packed = live.resolveSibling(live.getFileName() + ".1.gz");
                try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
                    Files.copy(first, gzip);
                }
                Files.delete(first);
            }
        }

        private void shift(String suffix, int number) throws IOException {
            Path from = live.resolveSibling(live.getFileName() + "." + number + suffix);
            if (Files.exists(from)) {
                Files.move(from, live.resolveSibling(live.getFileName() + "." + (number + 1) + suffix));
            }
            if (number == KEPT) {
                Files.deleteIfExists(live.resolveSibling(live.getFileName() + "." + (number + 1) + suffix));
            }
        }
    }

    @Test
    void aLineIsHeldBackUntilItsEndIsThere() throws Exception {
        Path log = Files.writeString(directory.resolve("mainlog"), "one\ntw");
        List<String> steps = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        try (LogFollower follower = LogFollower.of(log, false)) {
            follower.follow(
                    SOON,
                    () -> {
                        steps.add("nothing");
                        append(log, asked.get() == 0 ? "o\nthree" : "");
                        return asked.incrementAndGet() > 1;
                    },
                    (data, end, offset, dropped) -> steps.add(offset + " " + new String(data, 0, end, ISO_8859_1)));
        }
        assertThat(steps).containsExactly("0 one\n", "nothing", "4 two\n", "nothing", "8 three");
    }

    @Test
    void fromTheEndOnlyWhatIsWrittenLaterComes() throws Exception {
        Path log = Files.writeString(directory.resolve("mainlog"), "old\nbegun");
        AtomicBoolean told = new AtomicBoolean();
        List<String> lines;
        try (LogFollower follower = LogFollower.of(log, true)) {
            append(log, " and ended\nnew\n");
            lines = follow(follower, () -> told.getAndSet(true), new AtomicInteger());
        }
        assertThat(lines).containsExactly("begun and ended", "new");
    }

    @Test
    void aFileMayComeLater() throws Exception {
        Path log = directory.resolve("mainlog");
        AtomicInteger asked = new AtomicInteger();
        List<String> lines;
        try (LogFollower follower = LogFollower.of(log, true)) {
            lines = follow(
                    follower,
                    () -> {
                        if (asked.get() == 2) {
                            append(log, "here\n");
                        }
                        return asked.incrementAndGet() > 3;
                    },
                    new AtomicInteger());
        }
        assertThat(lines).containsExactly("here");
    }

    /** Without a copy: what was not read is gone, what was begun is told, and the new beginning is read. */
    @Test
    void aFileThatIsEmptiedIsReadFromItsBeginning() throws Exception {
        Path log = Files.writeString(directory.resolve("mainlog"), "first\nsecond\nbegun");
        AtomicInteger asked = new AtomicInteger();
        List<String> lines;
        try (LogFollower follower = LogFollower.of(log, false)) {
            lines = follow(
                    follower,
                    () -> {
                        if (asked.get() == 0) {
                            write(log, "other\n");
                        }
                        return asked.incrementAndGet() > 1;
                    },
                    new AtomicInteger());
        }
        assertThat(lines).containsExactly("first", "second", "begun", "other");
    }

    /** Two rotations between two looks, of which only the last copy is kept. */
    @Test
    void aGenerationWhoseCopyIsKeptComesEvenIfThatOfTheOneBeforeIsGone() throws Exception {
        Path log = Files.writeString(directory.resolve("mainlog"), "first\n");
        AtomicInteger asked = new AtomicInteger();
        List<String> lines;
        try (LogFollower follower = LogFollower.of(log, false)) {
            lines = follow(
                    follower,
                    () -> {
                        if (asked.get() == 0) {
                            write(directory.resolve("mainlog.1"), "second\n");
                            write(log, "third\n");
                        }
                        return asked.incrementAndGet() > 1;
                    },
                    new AtomicInteger());
        }
        assertThat(lines).containsExactly("first", "second", "third");
    }

    @Test
    void aLineWithoutEndTakesNoMoreMemoryThanOthers() throws Exception {
        Path log = directory.resolve("mainlog");
        int longLine = 3_000_000;
        Files.writeString(log, "short\n" + "x".repeat(longLine) + "\nlast\n");
        List<Long> sizes = new ArrayList<>();
        AtomicBoolean told = new AtomicBoolean();
        try (LogFollower follower = LogFollower.of(log, false)) {
            follower.follow(SOON, () -> told.getAndSet(true), (data, end, offset, dropped) -> {
                assertThat(end).isLessThanOrEqualTo(LineCursor.LONGEST_LINE);
                assertThat(offset)
                        .isEqualTo(sizes.stream().mapToLong(size -> size).sum());
                sizes.add(end + dropped);
            });
        }
        assertThat(sizes).containsExactly(6L, longLine + 1L, 5L);
    }

    private static void append(Path log, String text) {
        write(log, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void write(Path log, String text, StandardOpenOption... how) {
        try {
            Files.writeString(log, text, StandardCharsets.ISO_8859_1, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
