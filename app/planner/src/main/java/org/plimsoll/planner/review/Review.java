package org.plimsoll.planner.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Prospect;

/**
 * What is kept of a study so that a later one can be held against it.
 *
 * @param date the day it speaks from
 * @param logs what was measured, one for each format
 * @param outlook what was planned, null if nothing was
 */
public record Review(
        LocalDate date, List<Log> logs, @Nullable Outlook outlook) {
    private static final double MILLION = 1e6;

    /** What stands for the bytes of lines that no kind knows. */
    public static final String UNRECOGNISED = "unrecognised";

    /**
     * The logs of one format.
     *
     * @param format its name
     * @param baselineBytesPerMillionMessages what the vendor plans with, {@link LogFormat#NO_BASELINE} for nothing
     * @param messages receptions
     * @param lines all lines
     * @param bytes all bytes
     * @param messagesPerDay messages a day as of the review's date, null if not known
     * @param kinds what it consists of; together all bytes
     */
    public record Log(
            String format,
            long baselineBytesPerMillionMessages,
            long messages,
            long lines,
            long bytes,
            @Nullable Double messagesPerDay,
            List<Kind> kinds) {

        /** Copies the list. */
        public Log {
            kinds = List.copyOf(kinds);
        }

        /** Bytes that a million messages cost; empty where there is no message. */
        public OptionalDouble bytesPerMillionMessages() {
            return messages == 0 ? OptionalDouble.empty() : OptionalDouble.of(bytes * MILLION / messages);
        }

        /** Whether a vendor says what a million messages cost. */
        public boolean hasBaseline() {
            return baselineBytesPerMillionMessages != LogFormat.NO_BASELINE;
        }

        /** Distance from the vendor's figure, 0.2 for 20 % above it; empty where there is no message or no figure. */
        public OptionalDouble drift() {
            OptionalDouble cost = bytesPerMillionMessages();
            return cost.isEmpty() || !hasBaseline()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(cost.getAsDouble() / baselineBytesPerMillionMessages - 1);
        }
    }

    /** Lines and bytes of one kind of line. */
    public record Kind(String kind, long lines, long bytes) {}

    /**
     * What the disk needs.
     *
     * @param horizonDays days that were planned for
     * @param diskBytes size of the disk, null if not known
     * @param neededBytes what is needed on the mean course
     * @param neededBytesP90 what nine in ten futures need at most
     * @param fullOn first day that does not fit on the mean course, null for none within the horizon
     * @param fullP10 day by which one in ten futures has filled the disk, null for fewer
     * @param fullP90 day by which nine in ten have
     * @param fullProbability share of the futures that fill the disk within the horizon, null without a disk
     */
    public record Outlook(
            int horizonDays,
            @Nullable Long diskBytes,
            double neededBytes,
            double neededBytesP90,
            @Nullable LocalDate fullOn,
            @Nullable LocalDate fullP10,
            @Nullable LocalDate fullP90,
            @Nullable Double fullProbability) {}

    /** Copies the list. */
    public Review {
        logs = List.copyOf(logs);
    }

    /**
     * What is to be kept of a study.
     *
     * @param study what was found
     * @param date the day it speaks from
     */
    public static Review of(StudyResult study, LocalDate date) {
        CapacityPlan plan = study.plan();
        return new Review(
                date,
                study.measurements().stream()
                        .map(measurement -> log(measurement, plan))
                        .toList(),
                plan == null ? null : outlook(plan));
    }

    private static Log log(Measurement measurement, @Nullable CapacityPlan plan) {
        Double messagesPerDay = plan == null
                ? null
                : plan.logs().stream()
                        .filter(log -> log.format().equals(measurement.format()))
                        .findFirst()
                        .map(LogPlan::messagesPerDay)
                        .orElse(null);
        return new Log(
                measurement.format(),
                measurement.baselineBytesPerMillionMessages(),
                measurement.messages(),
                measurement.lines(),
                measurement.bytes(),
                messagesPerDay,
                kinds(measurement));
    }

    /** A kind of line of several versions is one kind; what is left of the bytes belongs to no kind. */
    private static List<Kind> kinds(Measurement measurement) {
        List<Kind> kinds = new ArrayList<>();
        for (Measurement.KindTotal total : measurement.kinds()) {
            String name = total.version().isEmpty() ? total.kind() : total.kind() + ", " + total.version();
            kinds.add(new Kind(name, total.lines(), total.bytes()));
        }
        long lines = measurement.lines() - kinds.stream().mapToLong(Kind::lines).sum();
        long bytes = measurement.bytes() - kinds.stream().mapToLong(Kind::bytes).sum();
        if (bytes > 0) {
            kinds.add(new Kind(UNRECOGNISED, lines, bytes));
        }
        return kinds;
    }

    private static Outlook outlook(CapacityPlan plan) {
        Prospect prospect = plan.prospect();
        Prospect.Full full = prospect == null ? null : prospect.full();
        return new Outlook(
                plan.scenario().horizonDays(),
                plan.scenario().diskBytes(),
                plan.neededBytes(),
                prospect == null ? plan.neededBytes() : prospect.need().p90(),
                plan.fullDay(),
                full == null ? null : full.p10(),
                full == null ? null : full.p90(),
                full == null ? null : Double.valueOf(full.probability()));
    }

    /** The logs of a format, if there were any. */
    public Optional<Log> log(String format) {
        return logs.stream().filter(log -> log.format().equals(format)).findFirst();
    }
}
