package org.plimsoll.report.text;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.review.Check;
import org.plimsoll.planner.review.Review;
import org.plimsoll.report.Numbers;
import org.plimsoll.report.Visible;

/**
 * The line of a check, as the guidelines of the monitoring plugins want it: {@code PLIMSOLL OK - text | label=value},
 * each value with its unit, its thresholds and its range ({@code value[UOM];warn;crit;min;max}). Units are bytes
 * ({@code B}), seconds ({@code s}) and percent.
 */
public final class NagiosText {
    private static final long SECONDS_A_DAY = 86_400;

    private NagiosText() {}

    /**
     * One line.
     *
     * @param check what was found
     * @param review the figures behind it, null where nothing can be said
     */
    public static String render(Check check, @Nullable Review review) {
        String text = "PLIMSOLL %s - %s"
                .formatted(check.status(), Visible.text(check.sentence()))
                // A bar would begin the performance data.
                .replace('|', '/');
        List<String> data = new ArrayList<>();
        check.drifts().forEach(drift -> data.add(cost(drift, check.limits().maxDrift())));
        if (review != null) {
            review.logs().forEach(log -> perDay(data, log));
            Review.Outlook outlook = review.outlook();
            if (outlook != null) {
                disk(data, review, outlook, check.limits());
            }
        }
        return text + (data.isEmpty() ? "" : " | " + String.join(" ", data)) + "\n";
    }

    private static String cost(Check.Drift drift, @Nullable Double most) {
        String range = most == null
                ? ""
                : "%s:%s"
                        .formatted(
                                number(Math.max(0, drift.expected() * (1 - most))),
                                number(drift.expected() * (1 + most)));
        return datum(
                drift.format() + "_million_messages",
                number(drift.bytesPerMillionMessages()) + "B",
                "",
                range,
                "0",
                "");
    }

    private static void perDay(List<String> data, Review.Log log) {
        Double messages = log.messagesPerDay();
        if (messages != null) {
            data.add(datum(log.format() + "_messages_per_day", number(messages), "", "", "0", ""));
        }
    }

    private static void disk(List<String> data, Review review, Review.Outlook outlook, Check.Limits limits) {
        String size = outlook.diskBytes() == null ? "" : outlook.diskBytes().toString();
        data.add(datum("disk_needed", number(outlook.neededBytes()) + "B", "", size, "0", size));
        data.add(datum("disk_needed_p90", number(outlook.neededBytesP90()) + "B", size, "", "0", size));
        if (outlook.diskBytes() == null) {
            return;
        }
        String critical = limits.fullWithinDays() == null ? "" : limits.fullWithinDays() * SECONDS_A_DAY + ":";
        String left = outlook.fullOn() == null
                ? "U"
                : ChronoUnit.DAYS.between(review.date(), outlook.fullOn()) * SECONDS_A_DAY + "s";
        data.add(datum("time_until_full", left, "", critical, "0", ""));
        Double probability = outlook.fullProbability();
        if (probability != null) {
            data.add(datum("full_within_horizon", number(probability * 100) + "%", "", "", "0", "100"));
        }
    }

    private static String datum(String label, String value, String warn, String crit, String min, String max) {
        String joined = "%s=%s;%s;%s;%s;%s".formatted(label(label), value, warn, crit, min, max);
        int end = joined.length();
        while (joined.charAt(end - 1) == ';') {
            end--;
        }
        return joined.substring(0, end);
    }

    /** Quotes only where they are needed: a label holds neither quotes nor the sign of equality. */
    private static String label(String name) {
        String plain = Visible.text(name).replace('\'', '_').replace('=', '_').replace('|', '_');
        return plain.matches("[\\w.-]+") ? plain : "'" + plain + "'";
    }

    /** Whole: a fraction of a byte is no news, and some readers know no decimals. */
    private static String number(double value) {
        return Numbers.exact(Math.abs(value) < 100 ? Math.round(value * 100) / 100.0 : Math.rint(value));
    }
}
