package org.plimsoll.planner.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogSource;

/**
 * How well codecs pack the logs of one format. A source that is compressed with the codec tells it itself, by its whole
 * length; a plain file is compressed whole, or where it is large in stretches from all over it; of what comes in
 * compressed otherwise or through a pipe the beginning is compressed. Stretches that several days wrote are compressed
 * day by day, too, as a daily rotation would.
 */
public final class CompressionTrials {
    /** Beginning of a source that is kept for trials. */
    private static final int BEGINNING_BYTES = 4_000_000;

    /** With so much tried, another file of a long row would cost time and change no digit that matters. */
    private static final long ENOUGH_BYTES = 64_000_000;

    private final @Nullable DayCuts cuts;
    private final Map<CodecLevel, Trial> trials = new LinkedHashMap<>();

    /** What was tried of one codec. */
    private static final class Trial {
        private final List<MeasuredCompression.Sample> samples = new ArrayList<>();
        private final Map<LocalDate, List<MeasuredCompression.Sample>> days = new TreeMap<>();

        void add(LocalDate day, MeasuredCompression.Sample sample) {
            days.computeIfAbsent(day, any -> new ArrayList<>()).add(sample);
        }

        void add(Trial other) {
            samples.addAll(other.samples);
            other.days.forEach((day, stretches) -> stretches.forEach(stretch -> add(day, stretch)));
        }

        long bytes() {
            return samples.stream().mapToLong(MeasuredCompression.Sample::bytes).sum();
        }
    }

    /** No trials yet of these codecs, and none by days; codecs that cannot be tried here are left out. */
    public CompressionTrials(Collection<CodecLevel> codecs) {
        this(codecs, null);
    }

    /**
     * No trials yet of these codecs; those that cannot be tried here are left out.
     *
     * @param cuts tells which day a stretch is of, null not to tell days
     */
    CompressionTrials(Collection<CodecLevel> codecs, @Nullable DayCuts cuts) {
        this.cuts = cuts;
        codecs.stream()
                .filter(CompressionTrial::possible)
                .sorted((one, other) -> one.codec() == other.codec()
                        ? Integer.compare(one.level(), other.level())
                        : one.codec().compareTo(other.codec()))
                .forEach(how -> trials.put(how, new Trial()));
    }

    /** Bytes of the beginning of each source that trials need; 0 if there is nothing to try. */
    public static int sampleBytes(Collection<CodecLevel> codecs) {
        return codecs.stream().anyMatch(CompressionTrial::possible) ? BEGINNING_BYTES : 0;
    }

    /**
     * Adds a source whose day is not known.
     *
     * @param source the source
     * @param compression how the file is compressed: {@code none}, {@code gzip}, {@code bzip2}, ...
     * @param bytes its bytes, decompressed
     * @param bytesOnDisk its bytes as it lies on disk
     * @param beginning its decompressed beginning
     */
    public void add(LogSource source, String compression, long bytes, long bytesOnDisk, byte[] beginning) {
        add(source, compression, bytes, bytesOnDisk, beginning, null);
    }

    /**
     * Adds a source.
     *
     * @param source the source
     * @param compression how the file is compressed: {@code none}, {@code gzip}, {@code bzip2}, ...
     * @param bytes its bytes, decompressed
     * @param bytesOnDisk its bytes as it lies on disk
     * @param beginning its decompressed beginning
     * @param outcome the times of its first line and its last, which tell what day it is of; null if not known
     */
    public void add(
            LogSource source,
            String compression,
            long bytes,
            long bytesOnDisk,
            byte[] beginning,
            LogMeasurer.@Nullable Outcome outcome) {
        Path plain = compression.equals(Codec.NONE.label()) ? source.path() : null;
        trials.forEach((how, trial) -> {
            if (how.codec().label().equals(compression)) {
                MeasuredCompression.Sample whole = new MeasuredCompression.Sample(source.name(), bytes, bytesOnDisk);
                trial.samples.add(whole);
                LocalDate day = outcome == null ? null : DayCuts.dayOf(outcome.firstTime(), outcome.lastTime());
                if (day != null) {
                    trial.add(day, whole);
                }
            } else if (bytes > 0 && trial.bytes() < ENOUGH_BYTES) {
                trial.add(tried(how, source.name(), plain, bytes, beginning));
            }
        });
    }

    private Trial tried(CodecLevel how, String name, @Nullable Path plain, long bytes, byte[] beginning) {
        if (plain != null && bytes > beginning.length) {
            Trial spread = new Trial();
            try {
                Stretches.forEach(plain, bytes, how.codec(), stretch -> compress(spread, how, name, stretch));
                return spread;
            } catch (IOException e) {
                // It was rotated away since it was read: its beginning is still here.
                return compressed(how, name, beginning);
            }
        }
        return compressed(how, name, beginning);
    }

    private Trial compressed(CodecLevel how, String name, byte[] beginning) {
        Trial trial = new Trial();
        compress(trial, how, name, beginning);
        return trial;
    }

    private void compress(Trial trial, CodecLevel how, String name, byte[] stretch) {
        MeasuredCompression.Sample whole = sample(how, name, stretch);
        trial.samples.add(whole);
        List<DayCuts.Piece> pieces = cuts == null ? List.of() : cuts.pieces(stretch);
        for (DayCuts.Piece piece : pieces) {
            trial.add(
                    piece.day(),
                    pieces.size() == 1
                            ? whole
                            : sample(how, name, Arrays.copyOfRange(stretch, piece.from(), piece.to())));
        }
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
        trials.forEach((how, trial) -> results.add(new MeasuredCompression(
                format,
                how.codec(),
                how.level(),
                trial.bytes(),
                trial.samples.stream()
                        .mapToLong(MeasuredCompression.Sample::compressedBytes)
                        .sum(),
                trial.samples,
                trial.days.entrySet().stream()
                        .map(day -> new MeasuredCompression.Day(day.getKey(), day.getValue()))
                        .toList())));
        return results;
    }
}
