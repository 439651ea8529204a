package org.plimsoll.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineTotals;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.model.Meaning;

/**
 * Goes through a log in memory on one core, once for what a line is alone and once for all of its fields. An operation
 * is a pass over the log, whose size is printed at the beginning; with {@code -prof gc} the bytes allocated for a pass
 * show that none are for a line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecodeBenchmark {
    private static final long MESSAGES = 50_000;

    /** The format of the log. */
    @Param({"ec", "exim"})
    public String format = "ec";

    private LogFormat logFormat = LogFormats.byName("ec").orElseThrow();
    private byte[] log = {};

    /** Writes the log, and makes sure that what is to be timed is right. */
    @Setup
    public void generate() throws IOException {
        logFormat = LogFormats.byName(format).orElseThrow();
        LogGenerator generator = logFormat.generator();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        generator.generate(
                new LogGenerator.Settings(
                        generator.versions().get(0),
                        MESSAGES,
                        Instant.parse("2025-11-03T00:00:00Z"),
                        Duration.ofDays(1),
                        1),
                out);
        log = out.toByteArray();
        long lines = new String(log, StandardCharsets.ISO_8859_1).lines().count();
        if (receptions(EnumSet.noneOf(Meaning.class)) != MESSAGES || lines() != lines || countedTogether() != lines) {
            throw new IllegalStateException("what is to be timed is wrong");
        }
        System.out.println(log.length + " bytes, " + lines + " lines");
    }

    /** Lines and bytes by kind, those of a day together: what measuring takes. */
    @Benchmark
    public long countedTogether() {
        LineTotals totals = new LineTotals(logFormat.kinds().size());
        totals.begin(Long.MIN_VALUE, Long.MAX_VALUE, logFormat.instants() ? 0 : LineDecoder.NO_OFFSET);
        LineCursor cursor = new LineCursor(logFormat);
        cursor.begin(log, 0, log.length, 0, 0);
        while (cursor.advance()) {
            cursor.advance(totals);
        }
        return cursor.line();
    }

    /** What each line is, and when it was written, line by line. */
    @Benchmark
    public long kindsAndTimes() {
        return receptions(EnumSet.noneOf(Meaning.class));
    }

    /** The places of all fields as well: what records, traces and conversions take. */
    @Benchmark
    public long allFields() {
        return receptions(EnumSet.allOf(Meaning.class));
    }

    private long receptions(Set<Meaning> wanted) {
        LineCursor cursor = new LineCursor(logFormat, wanted);
        cursor.begin(log, 0, log.length, 0, 0);
        long receptions = 0;
        while (cursor.advance()) {
            boolean understood = cursor.kindIndex() >= 0;
            receptions += understood && Objects.requireNonNull(cursor.kind()).event() == Event.RECEIVED ? 1 : 0;
        }
        return receptions;
    }

    private long lines() {
        LineCursor cursor = new LineCursor(logFormat);
        cursor.begin(log, 0, log.length, 0, 0);
        long lines = 0;
        while (cursor.advance()) {
            lines++;
        }
        return lines;
    }
}
