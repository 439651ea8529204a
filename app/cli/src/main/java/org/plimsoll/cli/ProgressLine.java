package org.plimsoll.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

import me.tongfei.progressbar.ProgressBar;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;

/**
 * One line on standard error that tells how far reading is: bytes, per cent, speed and time left. It is gone when
 * reading is done.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long MEGABYTE = 1_000_000;
    private static final long UNKNOWN = -1;

    private final LastLine line;
    private final ProgressBar bar;

    /**
     * Starts at zero.
     *
     * @param sources what will be read; where the size of one is not known, neither is the end
     * @param err where the line is drawn
     */
    ProgressLine(List<LogSource> sources, PrintStream err) {
        this(total(sources), err);
    }

    private ProgressLine(long totalBytes, PrintStream err) {
        this.line = new LastLine(err);
        this.bar = line.bar("Reading")
                .setInitialMax(totalBytes)
                .setUnit(" MB", MEGABYTE)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .build();
    }

    /** A line for work of which nobody knows how much it is. */
    static ProgressLine withoutEnd(PrintStream err) {
        return new ProgressLine(UNKNOWN, err);
    }

    @Override
    public void bytesRead(LogSource source, long bytesOnDisk) {
        bar.stepBy(bytesOnDisk);
    }

    /** Never: control-C ends the process, and outputs appear only when they are whole. */
    @Override
    public boolean cancelled() {
        return false;
    }

    /** Wipes the line. */
    @Override
    public void close() {
        bar.close();
        line.wipe();
    }

    /** Bytes of all sources, {@link #UNKNOWN} if one cannot be asked. */
    private static long total(List<LogSource> sources) {
        long total = 0;
        for (LogSource source : sources) {
            OptionalLong size = size(source);
            if (size.isEmpty()) {
                return UNKNOWN;
            }
            total += size.getAsLong();
        }
        return total;
    }

    private static OptionalLong size(LogSource source) {
        Path path = source.path();
        if (path == null || !Files.isDirectory(path) || source.isJlog()) {
            return source.bytesOnDisk();
        }
        try (Stream<Path> entries = Files.list(path)) {
            return OptionalLong.of(entries.map(LogSource::file)
                    .mapToLong(file -> file.bytesOnDisk().orElse(0))
                    .sum());
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
