package org.plimsoll.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.plimsoll.formats.model.Event;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.Profile;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Chart;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Table;

/** How a log is spread over the hours of its days, and what each day consists of. */
public final class HourTables {
    private static final int HOURS = 24;
    private static final int SHOWN_DAYS = 35;
    private static final double MILLION = 1e6;
    /** With fewer days a line says nothing. */
    private static final int FEWEST_DAYS = 3;

    private HourTables() {}

    /** One row for each hour of the day: what all days of the log together wrote in it, and its busiest one. */
    public static Table hoursOfDay(Measurement measurement) {
        List<Column> columns = List.of(
                Tables.text("hour", "Hour"),
                Tables.number("messages", "Messages"),
                Tables.number("bytes", "Bytes"),
                Tables.number("share", "Share"),
                Tables.number("most_bytes", "Most in one hour"),
                Tables.text("most_date", "On"));
        List<List<Cell>> rows = new ArrayList<>();
        long all = measurement.profile().hours().stream()
                .mapToLong(Profile.Hour::bytes)
                .sum();
        for (int hour = 0; hour < HOURS && all > 0; hour++) {
            rows.add(row(measurement.profile(), hour, all));
        }
        return Table.whole(
                measurement.format() + "-hours-of-day",
                "Hours of the day, %s".formatted(measurement.format()),
                columns,
                rows);
    }

    private static List<Cell> row(Profile profile, int hour, long all) {
        long messages = 0;
        long bytes = 0;
        Profile.Hour most = null;
        for (Profile.Hour each : profile.hours()) {
            if (each.hour() == hour) {
                messages += each.messages();
                bytes += each.bytes();
                most = most == null || each.bytes() > most.bytes() ? each : most;
            }
        }
        return List.of(
                Cells.text(hour(hour)),
                Cells.count(messages),
                Cells.size(bytes),
                Cells.share((double) bytes / all),
                most == null ? Cells.NONE : Cells.size(most.bytes()),
                most == null ? Cells.NONE : Cells.date(most.date()));
    }

    private static String hour(int hour) {
        return (hour < 10 ? "0" : "") + hour + ":00";
    }

    /** Every hour in which a line was written; paper shows none of them beside {@link #hoursOfDay}. */
    public static Table hours(List<Measurement> measurements) {
        List<Column> columns = List.of(
                Tables.text("format", "Format"),
                Tables.text("date", "Day"),
                Tables.text("hour", "Hour"),
                Tables.number("messages", "Messages"),
                Tables.number("bytes", "Bytes"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Measurement measurement : measurements) {
            for (Profile.Hour hour : measurement.profile().hours()) {
                rows.add(List.of(
                        Cells.text(measurement.format()),
                        Cells.date(hour.date()),
                        new Cell(hour(hour.hour()), Integer.toString(hour.hour())),
                        Cells.count(hour.messages()),
                        Cells.size(hour.bytes())));
            }
        }
        return new Table("hours", "Hours", columns, rows, Math.min(rows.size(), HOURS));
    }

    /** The log of each hour of the day as bars. */
    public static Chart.Bars profile(Measurement measurement) {
        double[] bytes = new double[HOURS];
        double all = 0;
        double most = 0;
        for (Profile.Hour hour : measurement.profile().hours()) {
            bytes[hour.hour()] += hour.bytes();
            all += hour.bytes();
            most = Math.max(most, bytes[hour.hour()]);
        }
        String unit = Numbers.unit(most);
        List<Chart.Bar> bars = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            bars.add(new Chart.Bar(hour(hour), bytes[hour] / Numbers.bytesPer(unit), all == 0 ? 0 : bytes[hour] / all));
        }
        return new Chart.Bars(
                measurement.format() + "-bytes-by-hour",
                "Bytes by hour of the day, %s".formatted(measurement.format()),
                unit,
                bars);
    }

    /** The largest hour and the largest day, in words. */
    public static String worst(Measurement measurement, Profile.Hour worst) {
        Measurement.Day day = measurement.days().get(0);
        for (Measurement.Day each : measurement.days()) {
            day = each.bytes() > day.bytes() ? each : day;
        }
        return "The largest hour of the %s log began at %s on %s, with %s and %s; the largest day was %s, with %s and %s."
                .formatted(
                        measurement.format(),
                        hour(worst.hour()),
                        worst.date(),
                        Wording.counted(worst.messages(), "message", "messages"),
                        Numbers.size(worst.bytes()),
                        day.date(),
                        Wording.counted(day.messages(), "message", "messages"),
                        Numbers.size(day.bytes()));
    }

    /** What each day's log of a million messages would consist of, one column for each event that occurs. */
    public static Table mix(Measurement measurement) {
        Set<Event> events = events(measurement);
        List<Column> columns = new ArrayList<>(List.of(Tables.text("date", "Day")));
        for (Event event : events) {
            String name = event.name().toLowerCase(Locale.ROOT);
            columns.add(Tables.number(name + "_bytes_per_million_messages", name));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Measurement.Day day : measurement.days()) {
            mixOf(measurement, day).ifPresent(mix -> {
                List<Cell> row = new ArrayList<>(List.of(Cells.date(day.date())));
                events.forEach(event -> row.add(
                        day.messages() == 0
                                ? Cells.NONE
                                : Cells.megabytes(mix.bytes(event) * MILLION / day.messages())));
                rows.add(row);
            });
        }
        return new Table(
                measurement.format() + "-mix",
                "A million messages, by event and day, %s".formatted(measurement.format()),
                columns,
                rows,
                Math.min(rows.size(), SHOWN_DAYS));
    }

    private static Set<Event> events(Measurement measurement) {
        Set<Event> events = EnumSet.noneOf(Event.class);
        measurement.profile().mixes().forEach(mix -> mix.events().forEach(total -> events.add(total.event())));
        return events;
    }

    private static Optional<Profile.DayMix> mixOf(Measurement measurement, Measurement.Day day) {
        return measurement.profile().mixes().stream()
                .filter(mix -> mix.date().equals(day.date()))
                .findFirst();
    }

    /** Whether there are days enough to draw the mix over them. */
    static boolean drawable(Measurement measurement) {
        return measurement.days().stream().filter(HourTables::counts).count() >= FEWEST_DAYS
                && !measurement.profile().mixes().isEmpty();
    }

    private static boolean counts(Measurement.Day day) {
        return day.complete() && day.messages() > 0;
    }

    /** What a million messages cost on each whole day, one line for each event, in MB. */
    public static Chart.Lines mixes(Measurement measurement) {
        List<Measurement.Day> days =
                measurement.days().stream().filter(HourTables::counts).toList();
        List<Chart.Line> lines = events(measurement).stream()
                .map(event -> new Chart.Line(
                        event.name().toLowerCase(Locale.ROOT),
                        days.stream()
                                .map(day -> mixOf(measurement, day)
                                                .map(mix -> mix.bytes(event))
                                                .orElse(0L)
                                        / (double) day.messages())
                                .toList()))
                .toList();
        return new Chart.Lines(
                measurement.format() + "-mix",
                "Log of a million messages by event, %s".formatted(measurement.format()),
                "MB",
                days.stream().map(Measurement.Day::date).toList(),
                lines,
                List.of());
    }
}
