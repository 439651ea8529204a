package org.plimsoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.review.Change;
import org.plimsoll.planner.review.Review;
import org.plimsoll.report.model.Block;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Section;
import org.plimsoll.report.model.Table;
import org.plimsoll.report.model.Text;

/** Words a review: today against the last time and against what was planned with. */
public final class Reviews {
    private static final String MIX = "What a million messages cost in lines of each kind, then and now. The "
            + "differences add up to the whole change: what grew is what the money goes into.";

    private Reviews() {}

    /**
     * Composes a review.
     *
     * @param study what was found
     * @param now what is kept of it
     * @param before the last review, null for the first one
     */
    public static Report compose(StudyResult study, Review now, @Nullable Review before) {
        List<Change> changes = before == null ? List.of() : Change.between(before, now);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("review", "Then and now", List.<Block>of(costs(now, before), disk(now, before))));
        List<Block> mix = new ArrayList<>();
        changes.forEach(change -> mix.add(mix(change)));
        if (!mix.isEmpty()) {
            mix.add(0, new Text(MIX));
            sections.add(new Section("mix", "What changed in the mix", mix));
        }
        if (!study.findings().isEmpty()) {
            sections.add(new Section("findings", "Findings", List.of(Tables.findings(study.findings()))));
        }
        return new Report(
                "Mail log review", now.date(), verdict(now, before, changes), study.complete(), sections, study);
    }

    private static String verdict(Review now, @Nullable Review before, List<Change> changes) {
        if (before == null) {
            return "The first review: there is none to compare with yet. " + sinceBaseline(now);
        }
        String since = changes.isEmpty()
                ? "No log of today was reviewed then."
                : changes.stream().map(Reviews::sentence).collect(Collectors.joining(" "));
        return "Since the review of %s: %s".formatted(before.date(), since);
    }

    private static String sinceBaseline(Review now) {
        return now.logs().stream()
                .map(log -> {
                    OptionalDouble drift = log.drift();
                    return drift.isEmpty()
                            ? "%s has nothing to be held against.".formatted(log.format())
                            : "A million %s messages cost %s than the vendor plans with."
                                    .formatted(log.format(), more(drift.getAsDouble()));
                })
                .collect(Collectors.joining(" "));
    }

    private static String sentence(Change change) {
        String cost = "a million %s messages cost %s (%s)"
                .formatted(
                        change.format(),
                        more(change.drift()),
                        Cells.megabytes(change.now().bytesPerMillionMessages().orElseThrow())
                                .display());
        Optional<Change.OfKind> most = change.kinds().stream().findFirst().filter(kind -> kind.difference() != 0);
        String kind = most.map(each -> ", most of it in %s (%s)".formatted(each.kind(), difference(each.difference())))
                .orElse("");
        OptionalDouble growth = change.growth();
        return cost
                + kind
                + (growth.isEmpty() ? "." : "; there are %s messages a day.".formatted(more(growth.getAsDouble())));
    }

    private static String more(double share) {
        return "%s %s".formatted(Numbers.percent(Math.abs(share)), share < 0 ? "less" : "more");
    }

    private static String difference(double bytes) {
        return (bytes > 0 ? "+" : "") + Cells.megabytes(bytes).display();
    }

    private static Table costs(Review now, @Nullable Review before) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Review.Log log : now.logs()) {
            Review.Log last = before == null ? null : before.log(log.format()).orElse(null);
            OptionalDouble cost = log.bytesPerMillionMessages();
            OptionalDouble then = last == null ? OptionalDouble.empty() : last.bytesPerMillionMessages();
            rows.add(List.of(
                    Cells.text(log.format()),
                    megabytes(then),
                    megabytes(cost),
                    signed(ratio(cost, then)),
                    log.hasBaseline() ? Cells.megabytes(log.baselineBytesPerMillionMessages()) : Cells.NONE,
                    signed(log.drift()),
                    perDay(last),
                    perDay(log)));
        }
        return Table.whole(
                "costs",
                "Log of a million messages, and messages a day",
                List.of(
                        Tables.text("format", "Format"),
                        Tables.number("bytes_per_million_then", "Then"),
                        Tables.number("bytes_per_million_now", "Now"),
                        Tables.number("change", "Change"),
                        Tables.number("baseline_bytes_per_million", "Planned"),
                        Tables.number("drift", "Drift"),
                        Tables.number("messages_per_day_then", "A day then"),
                        Tables.number("messages_per_day_now", "A day now")),
                rows);
    }

    private static OptionalDouble ratio(OptionalDouble now, OptionalDouble then) {
        return now.isEmpty() || then.isEmpty() || then.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(now.getAsDouble() / then.getAsDouble() - 1);
    }

    private static Cell megabytes(OptionalDouble bytes) {
        return bytes.isEmpty() ? Cells.NONE : Cells.megabytes(bytes.getAsDouble());
    }

    private static Cell signed(OptionalDouble share) {
        if (share.isEmpty()) {
            return Cells.NONE;
        }
        Cell cell = Cells.percent(share.getAsDouble());
        return share.getAsDouble() > 0 ? new Cell("+" + cell.display(), cell.exact()) : cell;
    }

    private static Cell perDay(Review.@Nullable Log log) {
        Double messages = log == null ? null : log.messagesPerDay();
        return messages == null ? Cells.NONE : Cells.whole(messages);
    }

    private static Table mix(Change change) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Change.OfKind kind : change.kinds()) {
            rows.add(List.of(
                    Cells.text(kind.kind()),
                    Cells.megabytes(kind.before()),
                    Cells.megabytes(kind.now()),
                    new Cell(difference(kind.difference()), Numbers.exact(kind.difference()))));
        }
        return new Table(
                change.format() + "-mix",
                "Bytes for a million messages by kind, " + change.format(),
                List.of(
                        Tables.text("kind", "Kind"),
                        Tables.number("bytes_per_million_then", "Then"),
                        Tables.number("bytes_per_million_now", "Now"),
                        Tables.number("difference", "Difference")),
                rows,
                Math.min(rows.size(), 20),
                Table.Excerpt.FIRST);
    }

    private static Table disk(Review now, @Nullable Review before) {
        List<List<Cell>> rows = new ArrayList<>();
        if (before != null) {
            rows.add(disk("then", before));
        }
        rows.add(disk("now", now));
        return Table.whole(
                "disk",
                "Log disk",
                List.of(
                        Tables.text("when", "Review"),
                        Tables.text("date", "Of"),
                        Tables.number("needed_bytes", "Needed"),
                        Tables.number("needed_bytes_p90", "9 in 10"),
                        Tables.number("disk_bytes", "Disk"),
                        Tables.text("full_on", "Full on"),
                        Tables.text("full_p10", "1 in 10 by"),
                        Tables.text("full_p90", "9 in 10 by")),
                rows);
    }

    private static List<Cell> disk(String when, Review review) {
        Review.Outlook outlook = review.outlook();
        List<Cell> row = new ArrayList<>(List.of(Cells.text(when), Cells.date(review.date())));
        if (outlook == null) {
            row.addAll(List.of(Cells.NONE, Cells.NONE, Cells.NONE, Cells.NONE, Cells.NONE, Cells.NONE));
            return row;
        }
        Long disk = outlook.diskBytes();
        row.add(Cells.size(outlook.neededBytes()));
        row.add(Cells.size(outlook.neededBytesP90()));
        row.add(disk == null ? new Cell("not known", "") : Cells.size(disk));
        row.add(date(outlook.fullOn()));
        row.add(date(outlook.fullP10()));
        row.add(date(outlook.fullP90()));
        return row;
    }

    private static Cell date(@Nullable LocalDate date) {
        return date == null ? new Cell("–", "") : Cells.date(date);
    }
}
