package org.plimsoll.report;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

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
        return "With %s %s.".formatted(policy(plan.scenario().policy()), diskAnswer(plan));
    }

    private static String diskAnswer(CapacityPlan plan) {
        Scenario scenario = plan.scenario();
        Long disk = scenario.diskBytes();
        LocalDate full = plan.firstFullDay();
        if (disk == null) {
            return "the logs need a disk of %s until %s".formatted(Numbers.size(plan.neededBytes()), lastDay(scenario));
        }
        String size = Numbers.size(disk);
        if (full == null) {
            return "the log disk of %s is not full before %s; %s would do"
                    .formatted(size, lastDay(scenario).plusDays(1), Numbers.size(plan.neededBytes()));
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
        if (policy.keep() == 0) {
            return "%s rotation and no generation kept".formatted(rhythm(policy.period()));
        }
        return "%s %s %s (%s)"
                .formatted(
                        Numbers.count(policy.keep()),
                        rhythm(policy.period()),
                        policy.keep() == 1 ? "generation" : "generations",
                        compression(policy));
    }

    static String compression(RetentionPolicy policy) {
        if (policy.codec() == Codec.NONE) {
            return "not compressed";
        }
        return policy.codec().label() + (policy.delayCompression() ? ", the youngest uncompressed" : "");
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
