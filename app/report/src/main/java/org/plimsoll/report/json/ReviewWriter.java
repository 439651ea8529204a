package org.plimsoll.report.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.review.Review;
import org.plimsoll.report.file.WholeFile;

/** Writes the files that keep a review: the same review, the same bytes. */
public final class ReviewWriter {
    private ReviewWriter() {}

    /**
     * Writes a review.
     *
     * @throws IOException if it cannot be written; the message is one sentence that names the file
     */
    public static void write(Review review, Path file) throws IOException {
        byte[] json = render(review).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(json));
    }

    /** What a file of this review holds. */
    public static String render(Review review) {
        return JsonText.readable(json -> {
            json.start();
            json.text("plimsoll", ReviewReader.NAME);
            json.count("version", ReviewReader.VERSION);
            keys(json, review);
            json.end();
        });
    }

    static void keys(Json json, Review review) throws IOException {
        json.text("date", review.date().toString());
        json.list("logs", review.logs(), log -> {
            json.text("format", log.format());
            json.count("baselineBytesPerMillionMessages", log.baselineBytesPerMillionMessages());
            json.count("messages", log.messages());
            json.count("lines", log.lines());
            json.count("bytes", log.bytes());
            number(json, "messagesPerDay", log.messagesPerDay());
            json.list("kinds", log.kinds(), kind -> {
                json.text("kind", kind.kind());
                json.count("lines", kind.lines());
                json.count("bytes", kind.bytes());
            });
        });
        Review.Outlook outlook = review.outlook();
        if (outlook == null) {
            json.nothing("plan");
        } else {
            outlook(json, outlook);
        }
    }

    private static void outlook(Json json, Review.Outlook outlook) throws IOException {
        json.start("plan");
        json.count("horizonDays", (long) outlook.horizonDays());
        json.count("diskBytes", outlook.diskBytes());
        json.number("neededBytes", outlook.neededBytes());
        json.number("neededBytesP90", outlook.neededBytesP90());
        date(json, "fullOn", outlook.fullOn());
        date(json, "fullP10", outlook.fullP10());
        date(json, "fullP90", outlook.fullP90());
        number(json, "fullProbability", outlook.fullProbability());
        json.end();
    }

    private static void number(Json json, String key, @Nullable Double value) throws IOException {
        if (value == null) {
            json.nothing(key);
        } else {
            json.number(key, value);
        }
    }

    private static void date(Json json, String key, @Nullable LocalDate date) throws IOException {
        json.text(key, date == null ? null : date.toString());
    }
}
