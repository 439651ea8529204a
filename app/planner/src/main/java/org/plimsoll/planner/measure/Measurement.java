package org.plimsoll.planner.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.jlog.JlogTotals;
import org.plimsoll.formats.model.Conversion;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogTime;

/**
 * What the logs of one format were found to hold.
 *
 * <p>Bytes per event plus unrecognised bytes are the bytes read, exactly, always; the constructor insists on it.
 *
 * @param format name of the format
 * @param baselineBytesPerMillionMessages what the vendor says a million messages cost, in bytes;
 *     {@link LogFormat#NO_BASELINE} where nobody says anything
 * @param recipientRule one sentence: what counts as a recipient in this format and why it may differ from a message
 * @param sources the files, log by log, each log's in time order
 * @param messages receptions
 * @param recipients recipients dealt with, see {@code recipientRule}
 * @param lines all lines
 * @param bytes all bytes, decompressed
 * @param bytesOnDisk all bytes as the files hold them
 * @param firstTime earliest time of a line, null if no line has one
 * @param lastTime latest time of a line, null if no line has one
 * @param complete whether every source was read to its end
 * @param events lines and bytes of each event that occurs, in the order of {@link Event}
 * @param kinds lines and bytes of each line kind that occurs, in the order of the format's table
 * @param days each day on which a line was written, in order
 * @param unrecognisedLines lines that are no line of this format
 * @param unrecognisedBytes their bytes
 * @param problems the first unrecognised lines, at most {@link #PROBLEM_LIMIT}
 * @param outsideLines lines outside of the stretch of time that was asked for; they are in no other number but those of
 *     the files on disk
 * @param outsideBytes their bytes
 * @param profile how the log is spread over hours, kinds of line and fields
 */
public record Measurement(
        String format,
        long baselineBytesPerMillionMessages,
        String recipientRule,
        List<Source> sources,
        long messages,
        long recipients,
        long lines,
        long bytes,
        long bytesOnDisk,
        @Nullable LogTime firstTime,
        @Nullable LogTime lastTime,
        boolean complete,
        List<EventTotal> events,
        List<KindTotal> kinds,
        List<Day> days,
        long unrecognisedLines,
        long unrecognisedBytes,
        List<LineProblem> problems,
        long outsideLines,
        long outsideBytes,
        Profile profile) {

    /** Unrecognised lines that are kept with their place: enough to see what is wrong, whatever the file's size. */
    public static final int PROBLEM_LIMIT = 100;

    private static final double MILLION = 1_000_000.0;
    private static final double HOUR_MICROS = 3_600e6;
    private static final double DAY_MICROS = 24 * HOUR_MICROS;

    /**
     * One file, or one jlog.
     *
     * @param path as the user named it, {@code -} for standard input
     * @param log the log it is, such as {@code mainlog}
     * @param compression what the file is compressed with, {@code none} if it is not
     * @param bytesOnDisk bytes as the file holds them
     * @param bytes bytes, decompressed
     * @param lines lines
     * @param failure one sentence saying why reading ended early, null when the file was read to its end
     * @param detection one phrase saying why it was read as this format
     * @param jlog what the jlog holds, null if it is none
     */
    public record Source(
            String path,
            String log,
            String compression,
            long bytesOnDisk,
            long bytes,
            long lines,
            @Nullable String failure,
            String detection,
            @Nullable JlogTotals jlog) {

        /** Whether the file was read to its end. */
        public boolean complete() {
            return failure == null;
        }
    }

    /** Lines and bytes of one event. */
    public record EventTotal(Event event, long lines, long bytes) {}

    /**
     * Lines and bytes of the line kinds of one tag.
     *
     * @param kind tag of the kind: the same one can stand for different lines in two logs
     * @param version versions that write it so
     * @param log the log that such lines belong to
     * @param lines how many
     * @param bytes their bytes
     */
    public record KindTotal(String kind, String version, String log, long lines, long bytes) {}

    /**
     * One day of the log's clock, or of the zone that was asked for.
     *
     * @param date the day
     * @param messages receptions
     * @param bytes bytes of its lines
     * @param complete whether the logs cover the whole day
     */
    public record Day(LocalDate date, long messages, long bytes, boolean complete) {}

    /** Copies the lists and checks the books. */
    public Measurement {
        sources = List.copyOf(sources);
        events = List.copyOf(events);
        kinds = List.copyOf(kinds);
        days = List.copyOf(days);
        problems = List.copyOf(problems);
        long accounted = events.stream().mapToLong(EventTotal::bytes).sum() + unrecognisedBytes;
        if (accounted != bytes) {
            throw new IllegalArgumentException(
                    "the books do not balance: %s bytes accounted for, %s bytes read".formatted(accounted, bytes));
        }
    }

    /** Bytes that a million messages cost; empty where there is no message to divide by. */
    public OptionalDouble bytesPerMillionMessages() {
        return messages == 0 ? OptionalDouble.empty() : OptionalDouble.of(bytes * MILLION / messages);
    }

    /** Bytes that a million recipients cost; empty where there is none. */
    public OptionalDouble bytesPerMillionRecipients() {
        return recipients == 0 ? OptionalDouble.empty() : OptionalDouble.of(bytes * MILLION / recipients);
    }

    /** Bytes that a day of the log costs; empty for a log without times. */
    public OptionalDouble bytesPerDay() {
        OptionalDouble mean =
                days.stream().filter(Day::complete).mapToLong(Day::bytes).average();
        double covered = coveredMicros();
        return mean.isPresent() || days.isEmpty()
                ? mean
                : OptionalDouble.of(
                        covered < HOUR_MICROS ? (double) bytes / days.size() : bytes / covered * DAY_MICROS);
    }

    /** What {@link #bytesPerDay} is, a phrase. */
    public String dayBasis() {
        long whole = days.stream().filter(Day::complete).count();
        if (whole > 0 || days.isEmpty()) {
            return whole == 1 ? "its one whole day" : "the mean of its %s whole days".formatted(whole);
        }
        return coveredMicros() < HOUR_MICROS
                ? "what it holds of a day, for it covers less than an hour"
                : "24 hours at the rate of its "
                        + String.format(Locale.ROOT, "%.1f hours", coveredMicros() / HOUR_MICROS);
    }

    private double coveredMicros() {
        return firstTime == null || lastTime == null ? 0 : (double) lastTime.clockMicros() - firstTime.clockMicros();
    }

    /** Whether a vendor says what a million messages cost in this format. */
    public boolean hasBaseline() {
        return baselineBytesPerMillionMessages != LogFormat.NO_BASELINE;
    }

    /**
     * Measured cost over the vendor's figure: 1.2 is 20 % more than planned with. Empty where there is no message or no
     * such figure.
     */
    public OptionalDouble ratioToBaseline() {
        OptionalDouble measured = bytesPerMillionMessages();
        return measured.isEmpty() || !hasBaseline()
                ? OptionalDouble.empty()
                : OptionalDouble.of(measured.getAsDouble() / baselineBytesPerMillionMessages);
    }

    /** The same with what the log would cost in another format among the changes of its composition. */
    public Measurement comparing(Conversion conversion) {
        Composition composition = profile.composition();
        return composition == null ? this : with(format, profile.with(composition.with(conversion, this)));
    }

    /** The same under another name, where a study holds logs of several formats of that name. */
    public Measurement called(String name) {
        return name.equals(format) ? this : with(name, profile);
    }

    private Measurement with(String name, Profile other) {
        return new Measurement(
                name,
                baselineBytesPerMillionMessages,
                recipientRule,
                sources,
                messages,
                recipients,
                lines,
                bytes,
                bytesOnDisk,
                firstTime,
                lastTime,
                complete,
                events,
                kinds,
                days,
                unrecognisedLines,
                unrecognisedBytes,
                problems,
                outsideLines,
                outsideBytes,
                other);
    }
}
