package org.plimsoll.planner.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogSource;

/**
 * How well codecs pack the logs of one format. A source that is compressed with the codec tells it itself, by its whole
 * length; a plain file is compressed whole, or where it is large in stretches from all over it; of what comes in
 * compressed otherwise or through a pipe the beginning is compressed.
 */
public final class CompressionTrials {
    /** Beginning of a source that is kept for trials. */
    private static final int BEGINNING_BYTES = 4_000_000;

    /** With so much tried, another file of a long row would cost time and change no digit that matters. */
    private static final long ENOUGH_BYTES = 64_000_000;

    private final Map<CodecLevel, List<MeasuredCompression.Sample>> trials = new LinkedHashMap<>();

    /** No trials yet of these codecs; those that cannot be tried here are left out. */
    public CompressionTrials(Collection<CodecLevel> codecs) {
        codecs.stream()
                .filter(CompressionTrial::possible)
                .sorted((one, other) -> one.codec() == other.codec()
                        ? Integer.compare(one.level(), other.level())
                        : one.codec().compareTo(other.codec()))
                .forEach(how -> trials.put(how, new ArrayList<>()));
    }

    /** Bytes of the beginning of each source that trials need; 0 if there is nothing to try. */
    public static int sampleBytes(Collection<CodecLevel> codecs) {
        return codecs.stream().anyMatch(CompressionTrial::possible) ? BEGINNING_BYTES : 0;
    }

    /**
     * Adds a source.
     *
     * @param source the source
     * @param compression how the file is compressed: {@code none}, {@code gzip}, {@code bzip2}, ...
     * @param bytes its bytes, decompressed
     * @param bytesOnDisk its bytes as it lies on disk
     * @param beginning its decompressed beginning
     */
    public void add(LogSource source, String compression, long bytes, long bytesOnDisk, byte[] beginning) {
        Path plain = compression.equals(Codec.NONE.label()) ? source.path() : null;
        trials.forEach((how, samples) -> {
            if (how.codec().label().equals(compression)) {
                samples.add(new MeasuredCompression.Sample(source.name(), bytes, bytesOnDisk));
            } else if (bytes > 0 && bytes(samples) < ENOUGH_BYTES) {
                samples.addAll(tried(how, source.name(), plain, bytes, beginning));
            }
        });
    }

    private static List<MeasuredCompression.Sample> tried(
            CodecLevel how, String name, @Nullable Path plain, long bytes, byte[] beginning) {
        List<MeasuredCompression.Sample> samples = new ArrayList<>();
        if (plain != null && bytes > beginning.length) {
            try {
                Stretches.forEach(plain, bytes, how.codec(), stretch -> samples.add(sample(how, name, stretch)));
                return samples;
            } catch (IOException e) {
                // It was rotated away since it was read: its beginning is still here.
                samples.clear();
            }
        }
        samples.add(sample(how, name, beginning));
        return samples;
    }

    private static MeasuredCompression.Sample sample(CodecLevel how, String name, byte[] stretch) {
        return new MeasuredCompression.Sample(name, stretch.length, CompressionTrial.compressedBytes(how, stretch));
    }

    /**
     * What was found, one entry for each codec and level.
     *
     * @param format what the format of these logs is called
     */
    public List<MeasuredCompression> results(String format) {
        List<MeasuredCompression> results = new ArrayList<>();
        trials.forEach((how, samples) -> results.add(new MeasuredCompression(
                format,
                how.codec(),
                how.level(),
                bytes(samples),
                samples.stream()
                        .mapToLong(MeasuredCompression.Sample::compressedBytes)
                        .sum(),
                samples)));
        return results;
    }

    private static long bytes(List<MeasuredCompression.Sample> samples) {
        return samples.stream().mapToLong(MeasuredCompression.Sample::bytes).sum();
    }
}
