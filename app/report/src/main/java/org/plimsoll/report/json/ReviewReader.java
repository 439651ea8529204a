package org.plimsoll.report.json;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.review.Review;
import org.plimsoll.planner.study.InvalidStudyException;
import org.plimsoll.report.file.SmallFile;
import org.plimsoll.report.json.PlacedValue.Kind;

/** Reads the files that keep a review; whatever is wrong with one is told with line and column. */
public final class ReviewReader {
    static final String NAME = "review";
    static final int VERSION = 1;

    private static final String A_REVIEW = "a review";

    private ReviewReader() {}

    /**
     * Reads a file.
     *
     * @throws InvalidStudyException if it cannot be read, or is no sound review
     */
    public static Review read(Path file) {
        return parse(file.toString(), SmallFile.read(file, A_REVIEW));
    }

    /**
     * Reads what a file holds.
     *
     * @param file name for complaints
     * @param json what it holds
     * @throws InvalidStudyException if it is no sound review
     */
    public static Review parse(String file, String json) {
        PlacedValue review = PlacedValue.read(file, json, A_REVIEW);
        review.isA(NAME, VERSION);
        review.knowsOnly(List.of("plimsoll", "version", "date", "logs", "plan"));
        PlacedValue plan = review.needed("plan");
        return new Review(
                date(review.needed("date")),
                review.needed("logs").as(Kind.ARRAY).items().stream()
                        .map(ReviewReader::log)
                        .toList(),
                plan.kind() == Kind.NOTHING ? null : outlook(plan.as(Kind.OBJECT)));
    }

    private static Review.Log log(PlacedValue log) {
        log.as(Kind.OBJECT)
                .knowsOnly(List.of(
                        "format",
                        "baselineBytesPerMillionMessages",
                        "messages",
                        "lines",
                        "bytes",
                        "messagesPerDay",
                        "kinds"));
        List<Review.Kind> kinds = log.needed("kinds").as(Kind.ARRAY).items().stream()
                .map(ReviewReader::kind)
                .toList();
        PlacedValue bytes = log.needed("bytes");
        if (kinds.stream().mapToDouble(Review.Kind::bytes).sum() != count(bytes, 0)) {
            throw bytes.complaint("%s, expected the bytes of all kinds together".formatted(bytes.found()));
        }
        return new Review.Log(
                log.needed("format").as(Kind.TEXT).text(),
                count(log.needed("baselineBytesPerMillionMessages"), LogFormat.NO_BASELINE),
                count(log.needed("messages"), 0),
                count(log.needed("lines"), 0),
                count(bytes, 0),
                number(log.needed("messagesPerDay")),
                kinds);
    }

    private static Review.Kind kind(PlacedValue kind) {
        kind.as(Kind.OBJECT).knowsOnly(List.of("kind", "lines", "bytes"));
        return new Review.Kind(
                kind.needed("kind").as(Kind.TEXT).text(),
                count(kind.needed("lines"), 0),
                count(kind.needed("bytes"), 0));
    }

    private static Review.Outlook outlook(PlacedValue plan) {
        plan.knowsOnly(List.of(
                "horizonDays",
                "diskBytes",
                "neededBytes",
                "neededBytesP90",
                "fullOn",
                "fullP10",
                "fullP90",
                "fullProbability"));
        PlacedValue disk = plan.needed("diskBytes");
        return new Review.Outlook(
                (int) Math.min(Integer.MAX_VALUE, count(plan.needed("horizonDays"), 1)),
                disk.kind() == Kind.NOTHING ? null : Long.valueOf(count(disk, 1)),
                needed(plan.needed("neededBytes")),
                needed(plan.needed("neededBytesP90")),
                optionalDate(plan.needed("fullOn")),
                optionalDate(plan.needed("fullP10")),
                optionalDate(plan.needed("fullP90")),
                number(plan.needed("fullProbability")));
    }

    private static long count(PlacedValue value, long least) {
        String expected = "a whole number from " + least;
        try {
            long count = new BigDecimal(value.as(Kind.NUMBER, expected).text()).longValueExact();
            if (count >= least) {
                return count;
            }
        } catch (ArithmeticException e) {
            throw value.complaint("%s, expected %s".formatted(value.found(), expected));
        }
        throw value.complaint("%s, expected %s".formatted(value.found(), expected));
    }

    private static double needed(PlacedValue value) {
        double number = Double.parseDouble(value.as(Kind.NUMBER).text());
        if (!(number >= 0 && number < Double.POSITIVE_INFINITY)) {
            throw value.complaint("%s, expected a number from 0".formatted(value.found()));
        }
        return number;
    }

    private static @Nullable Double number(PlacedValue value) {
        return value.kind() == Kind.NOTHING ? null : Double.valueOf(needed(value));
    }

    private static @Nullable LocalDate optionalDate(PlacedValue value) {
        return value.kind() == Kind.NOTHING ? null : date(value);
    }

    private static LocalDate date(PlacedValue value) {
        try {
            return LocalDate.parse(
                    value.as(Kind.TEXT, "a date such as \"2026-01-31\"").text());
        } catch (DateTimeParseException e) {
            throw value.complaint("%s, expected a date such as \"2026-01-31\"".formatted(value.found()));
        }
    }
}
