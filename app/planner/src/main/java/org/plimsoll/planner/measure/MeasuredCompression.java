package org.plimsoll.planner.measure;

/**
 * How well one codec packs the logs of one format.
 *
 * @param format name of the format
 * @param codec the codec
 * @param sampleBytes bytes that were compressed, taken from the beginning of each source
 * @param compressedBytes what came out
 */
public record MeasuredCompression(String format, Codec codec, long sampleBytes, long compressedBytes) {

    /** Uncompressed over compressed size; 1 where nothing was compressed. */
    public double ratio() {
        return compressedBytes == 0 ? 1 : (double) sampleBytes / compressedBytes;
    }
}
