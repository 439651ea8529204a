package org.plimsoll.report.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.planner.review.Check;
import org.plimsoll.planner.review.Review;

import static org.assertj.core.api.Assertions.assertThat;

/** What monitoring reads, read back by readers that were written from the two formats' own descriptions. */
class MonitoringTextTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T23:00:00Z");

    /** {@code 'label'=value[UOM];[warn];[crit];[min];[max]}, as the guidelines of the plugins have it. */
    private static final Pattern DATUM =
            Pattern.compile("('(?:[^'=]|'')+'|[^'= ]+)=(U|-?[0-9.]+)(s|us|ms|%|B|KB|MB|TB|c)?"
                    + "(?:;([-0-9.:~@]*))?(?:;([-0-9.:~@]*))?(?:;(-?[0-9.]*))?(?:;(-?[0-9.]*))?( |$)");

    private static final Pattern SAMPLE = Pattern.compile(
            "([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{([a-zA-Z_][a-zA-Z0-9_]*)=\"((?:[^\"\\\\]|\\\\[\\\\n\"])*)\"\\})? (\\S+)");

    @ParameterizedTest
    @ValueSource(strings = {"ec", "exim", "a b", "it's=|\"odd\"", "back\\slash\nand line", "caf\u00e9"})
    void aNagiosLineIsReadBack(String format) {
        Review review = review(format);
        Check check = Check.of(review, null, new Check.Limits(0.1, 90));

        String line = NagiosText.render(check, review);

        assertThat(line).endsWith("\n");
        assertThat(line.strip().lines()).hasSize(1);
        String[] halves = line.strip().split("\\|", -1);
        assertThat(halves).hasSize(2);
        assertThat(halves[0]).startsWith("PLIMSOLL CRITICAL - log disk full on 2026-12-03, within 90 days; a million ");
        Map<String, List<String>> data = data(halves[1].strip());
        assertThat(data).hasSize(6);
        assertThat(data.get("time_until_full")).containsExactly("864000", "s", "", "7776000:", "0", "");
        assertThat(data.get("disk_needed")).containsExactly("2000000", "B", "", "1000000", "0", "1000000");
        assertThat(data.get("full_within_horizon")).containsExactly("40", "%", "", "", "0", "100");
        assertThat(data.values())
                .anySatisfy(datum ->
                        assertThat(datum).containsExactly("360000000", "B", "", "270000000:330000000", "0", ""));
    }

    @Test
    void whereNothingCanBeSaidThereAreNoFigures() {
        Check check = Check.unknown("no log | at all", new Check.Limits(0.1, null));

        assertThat(NagiosText.render(check, null)).isEqualTo("PLIMSOLL UNKNOWN - no log / at all\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ec", "a b", "it's=|\"odd\"", "back\\slash\nand line", "caf\u00e9"})
    void aPrometheusFileIsReadBack(String format) {
        Review review = review(format);
        Check check = Check.of(review, null, new Check.Limits(0.1, 90));

        Map<String, Double> samples = samples(PrometheusText.render(check, review, NOW), format);

        assertThat(samples)
                .containsEntry("plimsoll_check_status", 2.0)
                .containsEntry("plimsoll_check_timestamp_seconds", 1795474800.0)
                .containsEntry("plimsoll_log_bytes_per_message", 360.0)
                .containsEntry("plimsoll_log_baseline_bytes_per_message", 300.0)
                .containsEntry("plimsoll_disk_needed_bytes", 2e6)
                .containsEntry("plimsoll_disk_full_timestamp_seconds", 1796256000.0)
                .containsEntry("plimsoll_disk_full_probability_ratio", 0.4)
                .containsEntry("plimsoll_plan_horizon_seconds", 31536000.0);
        assertThat(samples.get("plimsoll_log_drift_ratio"))
                .isCloseTo(0.2, org.assertj.core.api.Assertions.within(1e-9));
    }

    @Test
    void namesEndInABaseUnit() {
        Review review = review("ec");
        Check check = Check.of(review, null, new Check.Limits(0.1, 90));

        assertThat(samples(PrometheusText.render(check, review, NOW), "ec").keySet())
                .allMatch(name -> name.matches("plimsoll_[a-z0-9_]+_(bytes|seconds|ratio|status|message|second)"));
    }

    private static Map<String, List<String>> data(String text) {
        Map<String, List<String>> data = new LinkedHashMap<>();
        Matcher matcher = DATUM.matcher(text);
        int end = 0;
        while (end < text.length()) {
            assertThat(matcher.find(end) && matcher.start() == end)
                    .as(text.substring(end))
                    .isTrue();
            List<String> parts = new ArrayList<>();
            for (int group = 2; group <= 7; group++) {
                String part = matcher.group(group);
                parts.add(part == null ? "" : part);
            }
            assertThat(data.put(matcher.group(1), parts)).isNull();
            end = matcher.end();
        }
        return data;
    }

    /** Reads the text format 0.0.4: a family's HELP and TYPE come once and before its samples, which are together. */
    private static Map<String, Double> samples(String text, String format) {
        assertThat(text).endsWith("\n");
        Map<String, Double> samples = new HashMap<>();
        Set<String> finished = new HashSet<>();
        String helped = "";
        String family = "";
        for (String line : text.split("\n", 0)) {
            String[] words = line.split(" ", 4);
            if (line.startsWith("# HELP ")) {
                helped = words[2];
                assertThat(words[3].replace("\\\\", "").replace("\\n", "")).doesNotContain("\\");
            } else if (line.startsWith("# TYPE ")) {
                assertThat(words[2]).isEqualTo(helped);
                assertThat(words[3]).isEqualTo("gauge");
                assertThat(finished.add(words[2])).isTrue();
                family = words[2];
            } else {
                Matcher sample = SAMPLE.matcher(line);
                assertThat(sample.matches()).as(line).isTrue();
                assertThat(sample.group(1)).isEqualTo(family);
                if (sample.group(3) != null) {
                    assertThat(sample.group(2)).isEqualTo("format");
                    assertThat(unescaped(sample.group(3))).isEqualTo(format);
                }
                assertThat(samples.put(family, Double.valueOf(sample.group(4)))).isNull();
            }
        }
        return samples;
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                c = value.charAt(i) == 'n' ? '\n' : value.charAt(i);
            }
            text.append(c);
        }
        return text.toString();
    }

    private static Review review(String format) {
        return new Review(
                TODAY,
                List.of(new Review.Log(
                        format, 300_000_000, 100, 100, 36_000, 10.0, List.of(new Review.Kind("R", 100, 36_000)))),
                new Review.Outlook(365, 1_000_000L, 2e6, 3e6, TODAY.plusDays(10), TODAY.plusDays(5), null, 0.4));
    }
}
