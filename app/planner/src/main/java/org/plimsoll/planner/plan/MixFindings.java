package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.plimsoll.formats.model.Event;
import org.plimsoll.planner.forecast.CostLevel;
import org.plimsoll.planner.forecast.MixShift;
import org.plimsoll.planner.measure.Measurement;

import static org.plimsoll.planner.plan.Finding.Severity.NOTE;
import static org.plimsoll.planner.plan.Finding.Severity.WARNING;

/** Words what has changed about the mix of a log's lines, and what of it does not follow the messages. */
final class MixFindings {
    /** A share of a log above which lines that come by the clock spoil its cost of a message. */
    private static final double NOTEWORTHY_CLOCK = 0.05;

    private MixFindings() {}

    static void add(List<Finding> findings, Measurement measurement) {
        List<MixShift> shifts = MixShift.of(measurement);
        for (MixShift shift : shifts) {
            findings.add(new Finding(
                    WARNING, "%s: %s.".formatted(measurement.format(), sentence(shift)), origin(measurement)));
        }
        if (!shifts.isEmpty() && measurement.messages() > 0) {
            CostLevel level = CostLevel.of(measurement, shifts);
            LocalDate since = level.since();
            if (since != null) {
                findings.add(new Finding(
                        NOTE,
                        "%s: a plan counts %s bytes a message, those of the whole days since %s."
                                .formatted(measurement.format(), Quantities.ratio(level.bytesPerMessage()), since),
                        origin(measurement)));
            }
        }
        addClock(findings, measurement);
    }

    private static Finding.Origin origin(Measurement measurement) {
        return new Finding.Origin(Finding.Place.COMPOSITION, measurement.format());
    }

    private static String sentence(MixShift shift) {
        String change = "since %s %s cost %s instead of %s per million messages: %s%s"
                .formatted(
                        shift.since(),
                        name(shift.event()),
                        Quantities.size(shift.after()),
                        Quantities.size(shift.before()),
                        shift.change() < 0 ? "-" : "+",
                        Quantities.size(Math.abs(shift.change())));
        return shift.byLines()
                ? String.format(
                        Locale.ROOT,
                        "%s, for there are %.3f such lines a message instead of %.3f",
                        change,
                        shift.linesAfter(),
                        shift.linesBefore())
                : String.format(
                        Locale.ROOT,
                        "%s, for such a line has %.1f bytes instead of %.1f",
                        change,
                        shift.lengthAfter(),
                        shift.lengthBefore());
    }

    private static String name(Event event) {
        return switch (event) {
            case RECEIVED -> "receptions";
            case DELIVERED -> "deliveries";
            case DEFERRED -> "deferrals";
            case FAILED -> "failures";
            case BOUNCED -> "bounces";
            case REJECTED -> "rejections";
            case MOVED -> "moves between nodes";
            case COMPLETED -> "completions";
            case HEARTBEAT -> "signs of life";
            case OTHER -> "other lines";
        };
    }

    private static void addClock(List<Finding> findings, Measurement measurement) {
        long bytes = measurement.events().stream()
                .filter(total -> total.event() == Event.HEARTBEAT)
                .mapToLong(Measurement.EventTotal::bytes)
                .sum();
        double share = measurement.bytes() == 0 ? 0 : (double) bytes / measurement.bytes();
        if (share >= NOTEWORTHY_CLOCK && measurement.messages() > 0) {
            findings.add(new Finding(
                    NOTE,
                    "%s: %s of the log are signs of life, which come by the clock and not by the message; of a busier"
                                    .formatted(measurement.format(), Quantities.percent(share))
                            + " server a message costs %s bytes without them instead of %s."
                                    .formatted(
                                            Quantities.ratio(
                                                    (double) (measurement.bytes() - bytes) / measurement.messages()),
                                            Quantities.ratio((double) measurement.bytes() / measurement.messages())),
                    origin(measurement)));
        }
    }
}
