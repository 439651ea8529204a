package org.plimsoll.planner.volume;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.plimsoll.planner.forecast.Observations;
import org.plimsoll.planner.forecast.Series;
import org.plimsoll.planner.measure.Measurement;

/** Messages a day from measured logs, alone or joined with what a file holds of the days before them. */
public final class MeasuredVolumes {
    private static final Period DAY = Period.ofDays(1);

    private MeasuredVolumes() {}

    /** One series for each log format: its whole days. Parts of days are left out, and the notes say so. */
    public static Volumes of(List<Measurement> measurements) {
        List<Observations> series = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Measurement measurement : measurements) {
            Series whole = Series.ofCompleteDays(measurement);
            int parts = measurement.days().size() - whole.days().size();
            if (parts > 0) {
                notes.add("%s: %s not covered from end to end, left out"
                        .formatted(measurement.format(), parts == 1 ? "1 day" : parts + " days"));
            }
            if (whole.days().isEmpty()) {
                notes.add("%s: no day is covered from end to end, expected logs of a whole day or more"
                        .formatted(measurement.format()));
            } else {
                Observations days = Observations.of(whole);
                series.add(measurements.size() == 1 ? days : days.named(measurement.format()));
            }
        }
        return new Volumes(series, notes);
    }

    /**
     * Both as one series. Where both know a day, the logs are believed.
     *
     * @throws InvalidVolumesException if either has more than one series, or one that is not of days
     */
    public static Volumes joined(String file, Volumes given, Volumes measured) {
        if (given.series().size() != 1 || measured.series().size() != 1) {
            throw new InvalidVolumesException("%s: %s series to be joined with %s of the logs, expected one and one"
                    .formatted(file, given.series().size(), measured.series().size()));
        }
        Observations before = given.series().get(0);
        if (!before.daily()) {
            throw new InvalidVolumesException(
                    "%s: not one value a day, expected days to be joined with those of the logs".formatted(file));
        }
        Map<LocalDate, Double> days = new TreeMap<>();
        put(before, days);
        int known = days.size();
        Observations logged = measured.series().get(0);
        put(logged, days);
        List<String> notes = new ArrayList<>(given.notes());
        notes.addAll(measured.notes());
        int both = known + observed(logged) - days.size();
        if (both > 0) {
            notes.add("%s: %s also measured from logs, the logs are believed"
                    .formatted(file, both == 1 ? "1 day" : both + " days"));
        }
        return new Volumes(List.of(of(before.name(), days)), notes);
    }

    private static Observations of(String name, Map<LocalDate, Double> days) {
        List<Series.Day> ordered = new ArrayList<>();
        days.forEach((date, messages) -> ordered.add(new Series.Day(date, messages)));
        return Observations.of(new Series(ordered)).named(name);
    }

    private static void put(Observations from, Map<LocalDate, Double> days) {
        double[] values = from.values();
        for (int i = 0; i < values.length; i++) {
            LocalDate date = from.date(i);
            if (date != null && !Double.isNaN(values[i])) {
                days.put(date, values[i]);
            }
        }
    }

    private static int observed(Observations observations) {
        int count = 0;
        for (double value : observations.values()) {
            count += Double.isNaN(value) ? 0 : 1;
        }
        return count;
    }

    /** One number: what a day brings, as far as anybody knows. */
    public static Volumes oneNumber(LocalDate day, double messages) {
        return new Volumes(List.of(new Observations("messages", day, DAY, messages)), List.of());
    }
}
