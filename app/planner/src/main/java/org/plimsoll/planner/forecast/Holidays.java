package org.plimsoll.planner.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holidays on the steps of a row: taken out of the past, multiplied into the future. */
final class Holidays {
    /** Name of the holiday by step, from the first value on into the future. */
    private final Map<Integer, String> names;

    private final int horizon;

    private Holidays(Map<Integer, String> names, int horizon) {
        this.names = names;
        this.horizon = horizon;
    }

    /** Those that fall on a step; {@code left} steps of the row are not used. */
    static Holidays of(Observations observations, ForecastOptions options, int left) {
        Map<Integer, String> names = new TreeMap<>();
        LocalDate first = observations.date(0);
        if (first != null && observations.daily()) {
            for (Holiday holiday : options.holidays()) {
                long at = holiday.date().toEpochDay() - first.toEpochDay() - left;
                if (at >= 0 && at < observations.size() - left + ForecastOptions.LONGEST_HORIZON) {
                    names.put((int) at, holiday.name());
                }
            }
        }
        return new Holidays(names, ForecastOptions.LONGEST_HORIZON);
    }

    double[] without(double[] values) {
        double[] rest = values.clone();
        names.keySet().stream().filter(at -> at < rest.length).forEach(at -> rest[at] = Double.NaN);
        return rest;
    }

    /** By what each step after the last is multiplied. */
    double[] effects(double[] known, double[] filled, List<Note> notes) {
        Map<String, List<Double>> ratios = new TreeMap<>();
        names.forEach((at, name) -> {
            List<Double> seen = ratios.computeIfAbsent(name, key -> new ArrayList<>());
            if (at < known.length && !Double.isNaN(known[at]) && filled[at] > 0) {
                seen.add(known[at] / filled[at]);
            }
        });
        Map<String, Double> effects = new TreeMap<>();
        ratios.forEach((name, seen) -> {
            double effect = median(seen);
            effects.put(name, effect);
            notes.add(new Note(Note.Kind.HOLIDAY, sentence(name, seen.size(), effect)));
        });
        double[] future = new double[names.isEmpty() ? 0 : horizon];
        Arrays.fill(future, 1);
        names.forEach((at, name) -> {
            if (at >= known.length) {
                future[at - known.length] = effects.getOrDefault(name, 1.0);
            }
        });
        return future;
    }

    private static String sentence(String name, int times, double effect) {
        return times == 0
                ? "holiday %s: never observed, so taken for a day like any other".formatted(name)
                : "holiday %s: %s %% of a usual day, observed %s"
                        .formatted(name, Math.round(effect * 100), times == 1 ? "once" : times + " times");
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 1 : Quantiles.of(sorted, 0.5);
    }
}
