package org.plimsoll.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.CodecLevel;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.Archive;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.plan.Trigger;

/** The sentences of the report that depend on what was found. */
final class Wording {
    private Wording() {}

    /** The answer: what a million messages cost and whether the disk holds; what is missing comes first. */
    static String verdict(StudyResult study) {
        List<String> sentences = new ArrayList<>();
        if (!study.complete()) {
            sentences.add(incomplete(study));
        }
        sentences.add(cost(study.measurements()));
        CapacityPlan plan = study.plan();
        if (plan != null) {
            sentences.add(disk(plan));
        }
        return String.join(" ", sentences);
    }

    private static String incomplete(StudyResult study) {
        int failed = study.failures().size();
        return "Incomplete: %s could not be read to the end, so what follows holds only for what was read."
                .formatted(failed == 1 ? "1 source" : failed + " sources");
    }

    private static String cost(List<Measurement> measurements) {
        List<Measurement> measured = measurements.stream()
                .filter(measurement -> measurement.messages() > 0)
                .toList();
        if (measurements.isEmpty()) {
            return "Nothing was measured: no mail log was recognised.";
        }
        if (measured.isEmpty()) {
            return "The logs hold no message, so nothing can be said about what a million messages cost.";
        }
        if (measured.size() == 1) {
            Measurement only = measured.get(0);
            return "A million messages cost %s of %s log%s."
                    .formatted(perMillion(only), only.format(), only.hasBaseline() ? ", " + against(only) : "");
        }
        return measured.stream()
                .map(each -> "%s of %s log%s"
                        .formatted(
                                perMillion(each),
                                each.format(),
                                each.hasBaseline() ? " (%s)".formatted(against(each)) : ""))
                .collect(Collectors.joining(" and ", "A million messages cost ", "."));
    }

    private static String perMillion(Measurement measurement) {
        return Cells.megabytes(measurement.bytesPerMillionMessages().orElseThrow())
                .display();
    }

    private static String against(Measurement measurement) {
        String ratio = Numbers.ratio(measurement.ratioToBaseline().orElseThrow());
        return "%s of the %s planned with".formatted(ratio, baseline(measurement));
    }

    static String baseline(Measurement measurement) {
        return Cells.megabytes(measurement.baselineBytesPerMillionMessages()).display();
    }

    private static String disk(CapacityPlan plan) {
        return "With %s %s.%s".formatted(policy(plan.scenario().policy()), diskAnswer(plan), odds(plan));
    }

    private static String odds(CapacityPlan plan) {
        Prospect prospect = plan.prospect();
        if (prospect == null || !prospect.uncertain()) {
            return "";
        }
        Prospect.Full full = prospect.full();
        return full == null
                ? " Nine in ten futures need %s at most."
                        .formatted(Numbers.size(prospect.need().p90()))
                : " It is full within the horizon in %s of the futures.".formatted(Numbers.percent(full.probability()));
    }

    private static String diskAnswer(CapacityPlan plan) {
        Scenario scenario = plan.scenario();
        Long disk = scenario.diskBytes();
        LocalDate full = plan.fullDay();
        if (disk == null) {
            return "the logs need a disk of %s until %s".formatted(Numbers.size(plan.neededBytes()), lastDay(scenario));
        }
        String size = Numbers.size(disk);
        if (full == null) {
            return "the log disk of %s is not full before %s; %s would do"
                    .formatted(size, lastDay(scenario).plusDays(1), Numbers.size(plan.neededBytes()));
        }
        if (plan.firstFullDay() == null) {
            return "the log disk of %s is full by %s in half of the futures".formatted(size, full);
        }
        return full.equals(scenario.today())
                ? "the log disk of %s is too small from the first day, %s".formatted(size, full)
                : "the log disk of %s is full on %s".formatted(size, full);
    }

    /** The last day that is planned for. */
    static LocalDate lastDay(Scenario scenario) {
        return scenario.today().plusDays(scenario.horizonDays() - 1L);
    }

    /** {@code 7 daily generations (bzip2)}. */
    static String policy(RetentionPolicy policy) {
        if (policy.life() == RetentionPolicy.Life.NEVER_ROTATED) {
            return "no rotation at all";
        }
        if (policy.life() == RetentionPolicy.Life.BACKLOG) {
            return "a queue whose slowest reader is %s behind".formatted(time(policy.period()));
        }
        String aged =
                policy.maxAgeDays() == null ? "" : ", none older than " + counted(policy.maxAgeDays(), "day", "days");
        if (policy.keep() == 0) {
            return "%s rotation and no generation kept".formatted(rhythm(policy)) + aged;
        }
        String count = policy.keep() == RetentionPolicy.KEEP_ALL ? "all" : Numbers.count(policy.keep());
        String generations = policy.keep() == 1 ? "generation" : "generations";
        return "%s %s %s (%s)".formatted(count, rhythm(policy), generations, compression(policy))
                + aged
                + archived(policy);
    }

    private static String archived(RetentionPolicy policy) {
        Archive archive = policy.archive();
        if (archive == null) {
            return "";
        }
        String count = archive.keep() == RetentionPolicy.KEEP_ALL ? "all" : Numbers.count(archive.keep());
        return " and %s more in an archive (%s)"
                .formatted(count, new CodecLevel(archive.codec(), archive.level()).label());
    }

    static String compression(RetentionPolicy policy) {
        if (policy.codec() == Codec.NONE) {
            return "not compressed";
        }
        return new CodecLevel(policy.codec(), policy.level()).label()
                + (policy.delayCompression() ? ", the youngest uncompressed" : "");
    }

    /** When a rotation is due, in a word or two: {@code daily}, {@code monthly}, {@code 100 MB}. */
    static String rhythm(RetentionPolicy policy) {
        Trigger trigger = policy.trigger();
        if (trigger.sizeBytes() != null) {
            return Numbers.size(trigger.sizeBytes());
        }
        return switch (trigger.calendar()) {
            case NONE -> rhythm(policy.period());
            case MONTHLY -> "monthly";
            case YEARLY -> "yearly";
        };
    }

    /** A time in whole days or hours. */
    static String time(Duration time) {
        return time.toHours() % 24 == 0
                ? counted(time.toDays(), "day", "days")
                : counted(time.toHours(), "hour", "hours");
    }

    /** {@code daily}, {@code weekly}, {@code 12-hourly}. */
    static String rhythm(Duration period) {
        long hours = period.toHours();
        if (hours == 1) {
            return "hourly";
        }
        if (hours % 24 != 0) {
            return hours + "-hourly";
        }
        return switch ((int) (hours / 24)) {
            case 1 -> "daily";
            case 7 -> "weekly";
            default -> hours / 24 + "-day";
        };
    }

    /** {@code 14 messages}, {@code 1 message}. */
    static String counted(long number, String one, String many) {
        return Numbers.count(number) + " " + (number == 1 ? one : many);
    }
}
