package org.plimsoll.planner.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How well one codec packs the logs of one format.
 *
 * @param format name of the format
 * @param codec the codec
 * @param level its level
 * @param sampleBytes bytes that were compressed
 * @param compressedBytes what came out
 * @param samples the ratio of each stretch that was compressed by itself, in the order of the sources
 * @param days the same of what each day wrote, as far as the days of a stretch are known, in order
 */
public record MeasuredCompression(
        String format,
        Codec codec,
        int level,
        long sampleBytes,
        long compressedBytes,
        List<Sample> samples,
        List<Day> days) {

    /**
     * The stretches of one day's log, each compressed by itself.
     *
     * @param date the day
     * @param samples its stretches, one or more
     */
    public record Day(LocalDate date, List<Sample> samples) {
        /** Copies the list. */
        public Day {
            samples = List.copyOf(samples);
        }
    }

    /**
     * A stretch of a log that was compressed by itself.
     *
     * @param source the file it is of
     * @param bytes its length
     * @param compressedBytes what came out
     */
    public record Sample(String source, long bytes, long compressedBytes) {
        /** Uncompressed over compressed size. */
        public double ratio() {
            return compressedBytes == 0 ? 1 : (double) bytes / compressedBytes;
        }
    }

    /** Copies the lists. */
    public MeasuredCompression {
        samples = List.copyOf(samples);
        days = List.copyOf(days);
    }

    /** A codec of which nothing is known by days. */
    public MeasuredCompression(
            String format, Codec codec, int level, long sampleBytes, long compressedBytes, List<Sample> samples) {
        this(format, codec, level, sampleBytes, compressedBytes, samples, List.of());
    }

    /** A codec at its usual level, its spread not known. */
    public MeasuredCompression(String format, Codec codec, long sampleBytes, long compressedBytes) {
        this(format, codec, codec.defaultLevel(), sampleBytes, compressedBytes, List.of());
    }

    /** Uncompressed over compressed size; 1 where nothing was compressed. */
    public double ratio() {
        return compressedBytes == 0 ? 1 : (double) sampleBytes / compressedBytes;
    }

    /** {@code gzip}, and where it is not at its usual level {@code gzip -9}. */
    public String label() {
        return new CodecLevel(codec, level).label();
    }

    /** The worst ratio of a stretch; empty where none was compressed by itself. */
    public OptionalDouble worstRatio() {
        return samples.stream().mapToDouble(Sample::ratio).min();
    }

    /** The best ratio of a stretch; empty where none was compressed by itself. */
    public OptionalDouble bestRatio() {
        return samples.stream().mapToDouble(Sample::ratio).max();
    }
}
