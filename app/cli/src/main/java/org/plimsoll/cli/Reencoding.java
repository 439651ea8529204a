package org.plimsoll.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogConverter;
import org.plimsoll.formats.LogFile;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.Conversion;
import org.plimsoll.formats.model.ConversionTarget;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.StudyRequest;

/**
 * What measured logs would cost in another format. Files are read a second time; of standard input, which can be read
 * once only, a copy is converted while it is measured. Nothing is kept.
 */
final class Reencoding {
    private static final int PIPE_BYTES = 1 << 20;

    private final Terminal terminal;
    private final Function<LogFormat, @Nullable ConversionTarget> targets;
    private final boolean wanted;
    private final Map<String, LogConverter> converters = new TreeMap<>();
    private @Nullable Copied copied;
    private final @Nullable LogFormat asked;

    /**
     * Logs as a target.
     *
     * @param asked what all of them are read as, null to recognise each
     * @param target what they would be, null for nothing
     */
    Reencoding(Terminal terminal, @Nullable LogFormat asked, @Nullable ConversionTarget target) {
        this(terminal, asked, target != null, any -> target);
    }

    /** Logs as what each format becomes; null for those that are left as they are. */
    Reencoding(
            Terminal terminal,
            @Nullable LogFormat asked,
            boolean wanted,
            Function<LogFormat, @Nullable ConversionTarget> targets) {
        this.terminal = terminal;
        this.asked = asked;
        this.wanted = wanted;
        this.targets = targets;
    }

    /** The terminal to measure from: what is read of its standard input is converted, too. */
    Terminal terminal() {
        if (!wanted) {
            return terminal;
        }
        Copied copy = new Copied(terminal.in());
        copied = copy;
        return new Terminal(
                copy,
                terminal.out(),
                terminal.err(),
                terminal.personTypes(),
                terminal.personWatches(),
                terminal.debug(),
                terminal.clock(),
                terminal.ending());
    }

    /** What became of the logs of a request that was measured, by the names of their formats. */
    Map<String, Conversion> of(StudyRequest request) throws IOException {
        if (!wanted || copied == null) {
            return Map.of();
        }
        copied.finish();
        convert(request.sources().stream()
                .filter(source -> source.path() != null)
                .toList());
        Map<String, Conversion> conversions = new LinkedHashMap<>();
        for (Map.Entry<String, LogConverter> entry : converters.entrySet()) {
            entry.getValue().finish();
            conversions.put(entry.getKey(), entry.getValue().conversion());
        }
        return conversions;
    }

    private void convert(List<LogSource> sources) throws IOException {
        for (LogFile file : LogSet.of(sources, asked).files()) {
            convert(file);
        }
    }

    /** What cannot be read was said when it was measured. */
    private void convert(LogFile file) throws IOException {
        try (LogScan scan = LogScan.open(file.source(), 0)) {
            LogFormat format = file.detection(scan).format();
            ConversionTarget as = format == null ? null : targets.apply(format);
            if (format != null && as != null) {
                converters
                        .computeIfAbsent(
                                format.name(),
                                any -> ConvertCommand.converter(format, as, OutputStream.nullOutputStream()))
                        .convert(scan, Progress.NONE);
            }
        } catch (UnreadableLogException e) {
            terminal.err().flush();
        }
    }

    /** Hands on everything that is read to a converter that works beside the reader. */
    private final class Copied extends FilterInputStream {
        private @Nullable PipedOutputStream copy;
        private @Nullable CompletableFuture<Void> converting;

        Copied(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            if (count > 0) {
                copy().write(bytes, offset, count);
            }
            return count;
        }

        private PipedOutputStream copy() throws IOException {
            PipedOutputStream known = copy;
            if (known == null) {
                PipedOutputStream opened = new PipedOutputStream();
                PipedInputStream end = new PipedInputStream(opened, PIPE_BYTES);
                converting = CompletableFuture.runAsync(() -> drain(end));
                copy = opened;
                return opened;
            }
            return known;
        }

        /** Whatever happens to the converter, the reader must not wait for it. */
        private void drain(InputStream end) {
            try (end) {
                convert(List.of(LogSource.standardInput(end)));
                end.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        }

        void finish() throws IOException {
            if (copy != null && converting != null) {
                copy.close();
                converting.join();
            }
        }
    }
}
