package org.plimsoll.report.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.review.Check;
import org.plimsoll.planner.review.Review;
import org.plimsoll.report.Numbers;

/**
 * A check in the text format of Prometheus, for the textfile collector of node_exporter: base units only (bytes,
 * seconds, ratios), each family with its HELP and TYPE, no time stamps on samples.
 */
public final class PrometheusText {
    private static final double MILLION = 1e6;
    private static final double SECONDS_A_DAY = 86_400;

    private final StringBuilder out = new StringBuilder();

    private PrometheusText() {}

    /**
     * The whole file.
     *
     * @param check what was found
     * @param review the figures behind it, null where nothing can be said
     * @param now when it was checked
     */
    public static String render(Check check, @Nullable Review review, Instant now) {
        PrometheusText text = new PrometheusText();
        text.gauge(
                "plimsoll_check_status",
                "What the last check said: 0 all is well, 1 warning, 2 critical, 3 nothing can be said.",
                List.of(new Sample(Map.of(), check.status().number())));
        text.gauge(
                "plimsoll_check_timestamp_seconds",
                "When the last check ended, in seconds since 1970.",
                List.of(new Sample(Map.of(), now.getEpochSecond())));
        if (review != null) {
            text.logs(check, review);
            Review.Outlook outlook = review.outlook();
            if (outlook != null) {
                text.disk(outlook);
            }
        }
        return text.out.toString();
    }

    private record Sample(Map<String, String> labels, double value) {}

    private void logs(Check check, Review review) {
        List<Sample> costs = new ArrayList<>();
        List<Sample> baselines = new ArrayList<>();
        List<Sample> rates = new ArrayList<>();
        List<Sample> bytes = new ArrayList<>();
        for (Review.Log log : review.logs()) {
            Map<String, String> labels = Map.of("format", log.format());
            bytes.add(new Sample(labels, log.bytes()));
            log.bytesPerMillionMessages().ifPresent(cost -> costs.add(new Sample(labels, cost / MILLION)));
            if (log.hasBaseline()) {
                baselines.add(new Sample(labels, log.baselineBytesPerMillionMessages() / MILLION));
            }
            Double perDay = log.messagesPerDay();
            if (perDay != null) {
                rates.add(new Sample(labels, perDay / SECONDS_A_DAY));
            }
        }
        gauge("plimsoll_log_size_bytes", "Bytes of the logs that were measured, as they were written.", bytes);
        gauge("plimsoll_log_bytes_per_message", "Bytes of log that a message costs on average.", costs);
        gauge(
                "plimsoll_log_baseline_bytes_per_message",
                "Bytes of log a message that the vendor plans with.",
                baselines);
        gauge("plimsoll_log_messages_per_second", "Messages a second that are planned for, as of today.", rates);
        gauge(
                "plimsoll_log_drift_ratio",
                "How much more a message costs than at the last review or, without one, than the vendor plans with.",
                check.drifts().stream()
                        .map(drift -> new Sample(Map.of("format", drift.format()), drift.share()))
                        .toList());
    }

    private void disk(Review.Outlook outlook) {
        Long disk = outlook.diskBytes();
        gauge(
                "plimsoll_disk_size_bytes",
                "Size of the log disk.",
                disk == null ? List.of() : List.of(new Sample(Map.of(), disk)));
        gauge(
                "plimsoll_disk_needed_bytes",
                "Size of the disk that holds the logs until the horizon, on the mean course.",
                List.of(new Sample(Map.of(), outlook.neededBytes())));
        gauge(
                "plimsoll_disk_needed_p90_bytes",
                "Size of the disk that is enough in nine of ten futures.",
                List.of(new Sample(Map.of(), outlook.neededBytesP90())));
        gauge(
                "plimsoll_disk_full_timestamp_seconds",
                "Day on which the log disk is full on the mean course, in seconds since 1970; absent if it is not.",
                day(outlook.fullOn()));
        gauge(
                "plimsoll_disk_full_p10_timestamp_seconds",
                "Day by which one in ten futures has filled the log disk, in seconds since 1970; absent for fewer.",
                day(outlook.fullP10()));
        Double probability = outlook.fullProbability();
        gauge(
                "plimsoll_disk_full_probability_ratio",
                "Share of the futures that fill the log disk within the horizon.",
                probability == null ? List.of() : List.of(new Sample(Map.of(), probability)));
        gauge(
                "plimsoll_plan_horizon_seconds",
                "Time that is planned for.",
                List.of(new Sample(Map.of(), outlook.horizonDays() * SECONDS_A_DAY)));
    }

    private static List<Sample> day(@Nullable LocalDate day) {
        return day == null
                ? List.of()
                : List.of(new Sample(Map.of(), day.atStartOfDay(ZoneOffset.UTC).toEpochSecond()));
    }

    /** A family without a sample is left out. */
    private void gauge(String name, String help, List<Sample> samples) {
        if (samples.isEmpty()) {
            return;
        }
        out.append("# HELP ").append(name).append(' ').append(escaped(help)).append('\n');
        out.append("# TYPE ").append(name).append(" gauge\n");
        for (Sample sample : samples) {
            out.append(name);
            sample.labels()
                    .forEach((label, value) -> out.append('{')
                            .append(label)
                            .append("=\"")
                            .append(escaped(value).replace("\"", "\\\""))
                            .append("\"}"));
            out.append(' ').append(Numbers.exact(sample.value())).append('\n');
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }
}
