package org.plimsoll.planner.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well codecs pack the logs of one format. A source that is compressed with the codec tells it itself, by its whole
 * length; of others the beginning is compressed.
 */
public final class CompressionTrials {
    private final String format;
    private final Map<Codec, long[]> totals = new EnumMap<>(Codec.class);

    /** No trials yet of these codecs on logs of a format. */
    public CompressionTrials(String format, Set<Codec> codecs) {
        this.format = format;
        codecs.stream().filter(codec -> codec != Codec.NONE).forEach(codec -> totals.put(codec, new long[2]));
    }

    /** Bytes of the beginning of each source that trials need; 0 if there is nothing to try. */
    public static int sampleBytes(Set<Codec> codecs) {
        return codecs.stream().allMatch(codec -> codec == Codec.NONE) ? 0 : CompressionTrial.SAMPLE_BYTES;
    }

    /**
     * Adds a source.
     *
     * @param compression how the file is compressed: {@code none}, {@code gzip} or {@code bzip2}
     * @param bytes its bytes, decompressed
     * @param bytesOnDisk its bytes as it lies on disk
     * @param sample its decompressed beginning
     */
    public void add(String compression, long bytes, long bytesOnDisk, byte[] sample) {
        totals.forEach((codec, total) -> {
            boolean itself = codec.label().equals(compression);
            total[0] += itself ? bytes : sample.length;
            total[1] += itself ? bytesOnDisk : CompressionTrial.compressedBytes(codec, sample);
        });
    }

    /** What was found, one entry for each codec. */
    public List<MeasuredCompression> results() {
        List<MeasuredCompression> results = new ArrayList<>();
        totals.forEach((codec, total) -> results.add(new MeasuredCompression(format, codec, total[0], total[1])));
        return results;
    }
}
