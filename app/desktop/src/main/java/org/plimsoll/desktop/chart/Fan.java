package org.plimsoll.desktop.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.Sawtooth;
import org.plimsoll.planner.plan.Scenario;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The need of disk over the days of a plan: how it rises and falls on the mean course, how far the futures spread, and
 * what it is held against.
 *
 * @param first first day of the plan
 * @param days number of days
 * @param bands the highest level of a day over the futures; none where nothing is left to chance
 * @param teeth the level on the mean course
 * @param diskBytes size of the disk, null if not known
 * @param usable bytes that logs may use, one for each midnight; none if the disk is not known
 * @param usableLabel what these are called
 * @param marks days that matter, in order
 */
public record Fan(
        LocalDate first,
        int days,
        List<Prospect.FanDay> bands,
        Sawtooth teeth,
        @Nullable Long diskBytes,
        List<Double> usable,
        String usableLabel,
        List<Mark> marks) {

    /**
     * A day that matters.
     *
     * @param label what happens by then
     * @param date the day
     */
    public record Mark(String label, LocalDate date) {}

    /** Draws nothing but what the planner says. */
    public static Fan of(CapacityPlan plan) {
        Scenario scenario = plan.scenario();
        Prospect prospect = plan.prospect();
        boolean uncertain = prospect != null && prospect.uncertain();
        return new Fan(
                scenario.today(),
                scenario.horizonDays(),
                uncertain ? Objects.requireNonNull(prospect).fan() : List.of(),
                Sawtooth.of(plan),
                scenario.diskBytes(),
                usable(scenario),
                usableLabel(scenario),
                uncertain ? marks(Objects.requireNonNull(prospect).full()) : certain(plan.firstFullDay()));
    }

    private static List<Double> usable(Scenario scenario) {
        List<Double> usable = new ArrayList<>();
        for (int day = 0; day <= scenario.horizonDays(); day++) {
            Double bytes = scenario.disk().usableBytes(day);
            if (bytes != null) {
                usable.add(Math.max(0, bytes));
            }
        }
        return usable;
    }

    private static String usableLabel(Scenario scenario) {
        Disk disk = scenario.disk();
        Double bytes = disk.usableBytes(0);
        if (bytes == null) {
            return "";
        }
        String kept = Words.percentage(disk.reserve());
        String size = Words.size(Math.max(0, bytes));
        return disk.otherBytes() == 0 && disk.otherBytesPerDay() == 0
                ? text("outlook.usable", size, kept)
                : text("outlook.usable.beside", size, kept);
    }

    private static List<Mark> marks(Prospect.@Nullable Full full) {
        List<Mark> marks = new ArrayList<>();
        if (full != null) {
            add(marks, "outlook.full.p10", full.p10());
            add(marks, "outlook.full.p50", full.p50());
            add(marks, "outlook.full.p90", full.p90());
        }
        return marks;
    }

    private static List<Mark> certain(@Nullable LocalDate full) {
        List<Mark> marks = new ArrayList<>();
        add(marks, "outlook.full.certain", full);
        return marks;
    }

    private static void add(List<Mark> marks, String key, @Nullable LocalDate date) {
        if (date != null) {
            marks.add(new Mark(text(key, Words.date(date)), date));
        }
    }

    /** Copies the lists. */
    public Fan {
        bands = List.copyOf(bands);
        usable = List.copyOf(usable);
        marks = List.copyOf(marks);
    }

    /** Days between two entries of the bands. */
    int step() {
        return bands.size() < 2
                ? 1
                : (int) bands.get(0).date().datesUntil(bands.get(1).date()).count();
    }
}
