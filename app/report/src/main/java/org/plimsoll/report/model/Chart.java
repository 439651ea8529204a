package org.plimsoll.report.model;

import java.time.LocalDate;
import java.util.List;

import org.plimsoll.report.model.Figures.Tone;

/** A chart as data: PDF and screen draw the same object, so they cannot differ. */
public sealed interface Chart extends Block {

    /** Name, unique in the report, lower case with hyphens. */
    String id();

    /** Heading. */
    String title();

    /**
     * Measured values against a mark each.
     *
     * @param id name
     * @param title heading
     * @param unit unit of all values
     * @param bars one for each measured thing
     */
    record Bullet(String id, String title, String unit, List<BulletBar> bars) implements Chart {
        /** Copies the list. */
        public Bullet {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One value against its mark.
     *
     * @param label what was measured
     * @param value the measured value
     * @param mark what it is held against
     * @param tone how good the value is
     */
    record BulletBar(String label, double value, double mark, Tone tone) {}

    /**
     * Parts of a whole as horizontal bars.
     *
     * @param id name
     * @param title heading
     * @param unit unit of all values
     * @param bars in the order they are drawn
     */
    record Bars(String id, String title, String unit, List<Bar> bars) implements Chart {
        /** Copies the list. */
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One part.
     *
     * @param label what it is
     * @param value its value
     * @param share its share of the whole, 0 to 1
     */
    record Bar(String label, double value, double share) {}

    /**
     * Values over days, against limits.
     *
     * @param id name
     * @param title heading
     * @param unit unit of all values
     * @param days the days, in order
     * @param lines each with one value for each day
     * @param limits horizontal lines
     * @param moments days that matter
     */
    record Lines(
            String id,
            String title,
            String unit,
            List<LocalDate> days,
            List<Line> lines,
            List<Limit> limits,
            List<Moment> moments)
            implements Chart {
        /** Copies the lists. */
        public Lines {
            days = List.copyOf(days);
            lines = List.copyOf(lines);
            limits = List.copyOf(limits);
            moments = List.copyOf(moments);
        }

        /** A chart without moments. */
        public Lines(String id, String title, String unit, List<LocalDate> days, List<Line> lines, List<Limit> limits) {
            this(id, title, unit, days, lines, limits, List.of());
        }
    }

    /**
     * A day that matters: a vertical line.
     *
     * @param label what happens on it
     * @param day when
     */
    record Moment(String label, LocalDate day) {}

    /**
     * One value for each day.
     *
     * @param label what it is
     * @param values one for each day
     */
    record Line(String label, List<Double> values) {
        /** Copies the list. */
        public Line {
            values = List.copyOf(values);
        }
    }

    /**
     * A horizontal line.
     *
     * @param label what it is
     * @param value where it is
     */
    record Limit(String label, double value) {}
}
