package org.plimsoll.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.plimsoll.planner.plan.Backlog;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.HeldFiles;
import org.plimsoll.planner.plan.LogLevels;
import org.plimsoll.planner.plan.LogPlan;

/** What files of one log take on the disk, worked out from the log written each day, with the steps to it. */
final class FileWorking {
    /** Terms that a row can hold and still be read. */
    private static final int TERMS = 31;

    /** Rows of terms for which there is room; of more files than that, those of as many blocks are counted. */
    private static final int ROWS = 12;

    /** Rows of counted files that can still be looked through. */
    private static final int MOST_ROWS = 160;

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final LocalDate today;
    private final long blockBytes;
    private final LogPlan log;
    private final WrittenLog written;
    private final List<LevelWorking.Step> steps;
    private final Map<List<Long>, Amount> known = new HashMap<>();
    private final Map<List<Object>, Amount> inBlocks = new HashMap<>();

    /**
     * A part of a sum.
     *
     * @param numbers how it comes about
     * @param bytes what it is
     */
    record Amount(String numbers, double bytes) {
        /** A number by itself. */
        static Amount of(double bytes) {
            return new Amount(Working.shown(bytes), bytes);
        }
    }

    /**
     * The files of one log.
     *
     * @param blockBytes blocks of the disk they lie on, 0 to count bytes
     * @param extra what a storm adds
     * @param steps what is worked out on the way is added to these
     */
    FileWorking(
            CapacityPlan plan,
            LogLevels levels,
            long blockBytes,
            WrittenLog.Extra extra,
            List<LevelWorking.Step> steps) {
        today = plan.scenario().today();
        this.blockBytes = blockBytes;
        int place = plan.logs().stream().map(LogPlan::format).toList().indexOf(levels.format());
        log = plan.logs().get(place);
        written = new WrittenLog(plan, place, levels.share(), extra);
        this.steps = steps;
    }

    /** A time of day, where it is not midnight, and the date. */
    static String time(LocalDate today, long second) {
        LocalDateTime time = today.atStartOfDay().plusSeconds(second);
        return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : MINUTE.format(time);
    }

    /** What files take. */
    Amount amount(HeldFiles held) {
        boolean whole = held.form() == HeldFiles.Form.QUEUED || blockBytes == 0;
        if (held.fromSecond() == held.toSecond()) {
            return new Amount("0", 0);
        }
        return whole
                ? packed(held, raw(held))
                : inBlocks.computeIfAbsent(List.of(held.form(), held.bounds()), any -> inBlocks(held, blockBytes));
    }

    private Amount packed(HeldFiles held, Amount raw) {
        if (held.form() == HeldFiles.Form.QUEUED) {
            return new Amount(
                    "%s × %s + %s"
                            .formatted(
                                    raw.numbers(),
                                    Numbers.rounded(log.backlogFactor(), 9),
                                    Numbers.whole(Backlog.SEGMENT_BYTES)),
                    raw.bytes() * log.backlogFactor() + Backlog.SEGMENT_BYTES);
        }
        double ratio = ratio(held);
        return ratio == 1 ? raw : new Amount(raw.numbers() + " / " + Numbers.rounded(ratio, 9), raw.bytes() / ratio);
    }

    private double ratio(HeldFiles held) {
        return switch (held.form()) {
            case RAW, QUEUED -> 1;
            case PACKED -> log.compressionRatio();
            case ARCHIVED -> log.archiveRatio();
        };
    }

    /** Every file fills whole blocks. */
    private Amount inBlocks(HeldFiles held, long block) {
        List<Double> sizes = new ArrayList<>();
        for (int file = 0; file < held.files(); file++) {
            sizes.add(written.between(held.bounds().get(file), held.bounds().get(file + 1)));
        }
        double ratio = ratio(held);
        double first = sizes.get(0);
        if (sizes.stream().allMatch(size -> Math.abs(size - first) < 1e-6)) {
            HeldFiles one =
                    new HeldFiles(held.role(), held.form(), held.bounds().subList(0, 2), held.gone());
            String times = held.files() == 1 ? "" : Numbers.count(held.files()) + " × ";
            return new Amount(
                    times + blocks(raw(one).numbers(), ratio, block) + " × " + Numbers.count(block),
                    held.files() * blocks(first, ratio) * block);
        }
        return summed(held, sizes, block);
    }

    private Amount summed(HeldFiles held, List<Double> sizes, long block) {
        double ratio = ratio(held);
        double all = sizes.stream().mapToDouble(size -> blocks(size, ratio)).sum() * block;
        if (sizes.size() > TERMS * ROWS) {
            return counted(held, sizes, block);
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < sizes.size(); from += TERMS) {
            int to = Math.min(sizes.size(), from + TERMS);
            List<String> terms = new ArrayList<>();
            double sum = 0;
            for (double size : sizes.subList(from, to)) {
                terms.add(blocks(Working.shown(size), ratio, block));
                sum += blocks(size, ratio) * block;
            }
            step(
                    held,
                    held.bounds().subList(from, to + 1),
                    "log of each file / ratio, in whole blocks, added",
                    "(%s) × %s".formatted(String.join(" + ", terms), Numbers.count(block)),
                    sum);
            parts.add(Working.shown(sum));
        }
        return new Amount(parts.size() == 1 ? parts.get(0) : "(" + String.join(" + ", parts) + ")", all);
    }

    /** Many files, those of as many blocks together: sizes differ by hours and seasons, so there are few of them. */
    private Amount counted(HeldFiles held, List<Double> sizes, long block) {
        NavigableMap<Long, Long> files = sizes.stream()
                .collect(Collectors.groupingBy(
                        size -> (long) blocks(size, ratio(held)), TreeMap::new, Collectors.counting()));
        List<Map.Entry<Long, Long>> counts = List.copyOf(files.entrySet());
        double all = bytes(counts, block);
        if (counts.size() > TERMS * MOST_ROWS) {
            step(
                    held,
                    held.bounds(),
                    "whole blocks of all files, which are more than can be listed: log of each / ratio, rounded up"
                            + " to blocks, added",
                    "%s × %s".formatted(Numbers.whole(all / block), Numbers.count(block)),
                    all);
            return Amount.of(all);
        }
        List<String> parts = new ArrayList<>();
        for (int from = 0; from < counts.size(); from += TERMS) {
            List<Map.Entry<Long, Long>> some = counts.subList(from, Math.min(counts.size(), from + TERMS));
            String terms = some.stream()
                    .map(each -> "%s × %s".formatted(Numbers.count(each.getValue()), Numbers.count(each.getKey())))
                    .collect(Collectors.joining(" + "));
            step(
                    held,
                    held.bounds(),
                    "files × whole blocks of each, from %s to %s: log of a file / ratio / block, rounded up"
                            .formatted(
                                    Numbers.count(some.get(0).getKey()),
                                    Numbers.count(some.get(some.size() - 1).getKey())),
                    "(%s) × %s".formatted(terms, Numbers.count(block)),
                    bytes(some, block));
            parts.add(Working.shown(bytes(some, block)));
        }
        if (parts.size() > 1) {
            step(held, held.bounds(), "all of them added", String.join(" + ", parts), all);
        }
        return Amount.of(all);
    }

    private static double bytes(List<Map.Entry<Long, Long>> counts, long block) {
        return counts.stream()
                .mapToDouble(each -> (double) each.getKey() * each.getValue() * block)
                .sum();
    }

    private double blocks(double bytes, double ratio) {
        return Math.ceil(bytes / ratio / blockBytes);
    }

    private static String blocks(String bytes, double ratio, long block) {
        return "ceil(%s%s / %s)"
                .formatted(bytes, ratio == 1 ? "" : " / " + Numbers.rounded(ratio, 9), Numbers.count(block));
    }

    /** The log in files, one after the other; told once. */
    private Amount raw(HeldFiles held) {
        return known.computeIfAbsent(List.of(held.fromSecond(), held.toSecond()), any -> {
            WrittenLog.Sum sum = written.sum(held.fromSecond(), held.toSecond());
            sum.parts().forEach(part -> step(held, part.bounds(), part.formula(), part.numbers(), part.bytes()));
            step(held, held.bounds(), sum.formula(), sum.numbers(), sum.bytes());
            return Amount.of(sum.bytes());
        });
    }

    private void step(HeldFiles held, List<Long> bounds, String formula, String numbers, double bytes) {
        steps.add(new LevelWorking.Step(
                "%s, %s, %s".formatted(holder(held), log.format(), span(bounds)), formula, numbers, bytes));
    }

    private static String holder(HeldFiles held) {
        return switch (held.role()) {
            case LIVE, COPY -> "Log in the live file";
            case QUEUE -> "Log not read yet";
            default ->
                held.files() == 1
                        ? "Log in a generation"
                        : "Log in %s generations".formatted(Numbers.count(held.files()));
        };
    }

    /** Whole days by their first and last one. */
    private String span(List<Long> bounds) {
        long from = bounds.get(0);
        long to = bounds.get(bounds.size() - 1);
        boolean whole = WrittenLog.midnight(from) && WrittenLog.midnight(to);
        return time(today, from) + " to " + time(today, whole ? to - WrittenLog.DAY_SECONDS : to);
    }
}
