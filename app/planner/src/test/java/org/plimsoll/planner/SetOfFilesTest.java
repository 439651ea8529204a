package org.plimsoll.planner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A directory of many files, compressed and not, sound and damaged: threads change nothing but the time it takes. */
class SetOfFilesTest {
    private static final int DAYS = 12;
    private static final long MIDNIGHT = 1_763_856_000L;
    private static final long DAY = 86_400;

    @TempDir
    private Path directory;

    @BeforeEach
    void writeLogs() throws IOException {
        for (int day = 0; day < DAYS; day++) {
            byte[] log = day(day).getBytes(StandardCharsets.US_ASCII);
            int generation = DAYS - day;
            switch (day % 4) {
                case 0 -> write("mainlog.ec." + generation + ".bz2", Packed.bzip2(log, 1));
                case 1 -> write("mainlog.ec." + generation + ".gz", Packed.gzip(log));
                case 2 -> write("mainlog.ec." + generation + ".gz", Arrays.copyOf(Packed.gzip(log), 3000));
                default -> write("mainlog.ec." + generation, log);
            }
        }
        byte[] damaged = Packed.bzip2(day(20).getBytes(StandardCharsets.US_ASCII), 1);
        damaged[damaged.length - 3] ^= 1;
        write("bouncelog.ec.1.bz2", damaged);
        write("mainlog.ec.5.copy", day(DAYS - 5).getBytes(StandardCharsets.US_ASCII));
        write("readme", "This is no log.\n".getBytes(StandardCharsets.US_ASCII));
        write(
                "exim_mainlog",
                "2026-11-23 12:29:20 1xVTAe-0002Am-1a Completed\n".repeat(50).getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void anyNumberOfThreadsGivesTheSameResult() {
        StudyResult one = run(1, Progress.NONE);
        assertThat(one.measurements()).hasSize(2);
        assertThat(one.failures()).hasSize(4);
        assertThat(one.inputs()).isNotEmpty();
        for (int threads = 2; threads <= 8; threads++) {
            StudyResult result = run(threads, Progress.NONE);
            assertThat(result.measurements()).as("%d threads", threads).isEqualTo(one.measurements());
            assertThat(result.failures()).isEqualTo(one.failures());
            assertThat(result.inputs()).isEqualTo(one.inputs());
            assertThat(result.skipped()).isEqualTo(one.skipped());
            assertThat(result.compressions()).isEqualTo(one.compressions());
        }
    }

    @Test
    void everyByteOfEveryFileIsToldAsProgress() throws IOException {
        AtomicLong told = new AtomicLong();
        StudyResult result = run(4, new Progress() {
            @Override
            public void bytesRead(LogSource source, long bytesOnDisk) {
                told.addAndGet(bytesOnDisk);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        long read = result.measurements().stream()
                .mapToLong(measurement -> measurement.bytesOnDisk())
                .sum();
        assertThat(told.get()).isEqualTo(read);
    }

    @Test
    void stoppingLeavesNoThread() throws InterruptedException {
        AtomicLong calls = new AtomicLong();
        assertThatThrownBy(() -> run(4, new Progress() {
                    @Override
                    public void bytesRead(LogSource source, long bytesOnDisk) {
                        calls.incrementAndGet();
                    }

                    @Override
                    public boolean cancelled() {
                        return calls.get() > 3;
                    }
                }))
                .isInstanceOf(CancellationException.class);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("plimsoll-")) {
                thread.join(TimeUnit.SECONDS.toMillis(60));
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    private StudyResult run(int threads, Progress progress) {
        StudyRequest request =
                new StudyRequest(List.of(LogSource.file(directory)), null, null, Set.of(), null, null, threads);
        return Study.run(request, progress);
    }

    private void write(String name, byte[] log) throws IOException {
        Files.write(directory.resolve(name), log);
    }

    /** A reception each second of an hour. */
    private static String day(int day) {
        StringBuilder log = new StringBuilder();
        String id = "5C/03-04711-10C42296";
        for (int second = 0; second < 3600; second++) {
            log.append(MIDNIGHT + day * DAY + second)
                    .append("@%s@%s@%s@R@ann@isp.example@news@shop.example@192.0.2.17@%d@esmtp@default@out1\n"
                            .formatted(id, id, id, second * (day + 1)));
        }
        return log.toString();
    }
}
