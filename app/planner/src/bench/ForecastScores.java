import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.plimsoll.planner.forecast.FittedForecast;
import org.plimsoll.planner.forecast.ForecastOptions;
import org.plimsoll.planner.forecast.Forecasters;
import org.plimsoll.planner.forecast.Observations;
import org.plimsoll.planner.forecast.Season;

/**
 * How good the forecaster is on a file of many series, by holding back the end of each: {@code java -cp
 * app/planner/target/classes:commons-math3.jar ForecastScores.java FILE.csv.gz HORIZON PERIOD [ORIGINS [SPACING [EVERY]]]}.
 * PERIOD is that of the yardstick: 7 for days with a week, 1 for none. The first origin is HORIZON steps before the end,
 * each further one SPACING earlier; EVERY takes only each so many'th series.
 *
 * <p>Columns: MASE, sMAPE in percent, share of the held-back values in the 95 % and the 80 % band, MSIS; the first four
 * again for the (seasonal) naive method's MASE and sMAPE.
 */
final class ForecastScores {
    private static final double[] NOTHING = {};

    private ForecastScores() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<String[]>> rows = rows(Path.of(args[0]));
        int horizon = Integer.parseInt(args[1]);
        int period = Integer.parseInt(args[2]);
        int origins = args.length > 3 ? Integer.parseInt(args[3]) : 1;
        int spacing = args.length > 4 ? Integer.parseInt(args[4]) : horizon;
        int every = args.length > 5 ? Integer.parseInt(args[5]) : 1;
        Season season = period == 1 ? Season.NONE : new Season(period);
        List<Map.Entry<String, List<String[]>>> series = new ArrayList<>(rows.entrySet());
        for (int origin = 0; origin < origins; origin++) {
            int back = horizon + origin * spacing;
            long start = System.nanoTime();
            List<double[]> scores = IntStream.range(0, series.size())
                    .filter(i -> i % every == 0)
                    .parallel()
                    .mapToObj(i -> scores(series.get(i).getValue(), back, horizon, period, season))
                    .filter(score -> score.length > 0)
                    .toList();
            print(back, scores, (System.nanoTime() - start) / 1e9);
        }
    }

    private static void print(int back, List<double[]> scores, double seconds) {
        double[] mean = new double[9];
        for (int i = 0; i < mean.length; i++) {
            int column = i;
            mean[i] = scores.stream().mapToDouble(score -> score[column]).filter(Double::isFinite).average().orElse(Double.NaN);
        }
        System.out.printf(
                Locale.ROOT,
                "back %4d: %d series, MASE %.4f sMAPE %.3f cov95 %.4f cov80 %.4f MSIS %.3f | median MASE %.4f sMAPE %.3f | naive MASE %.3f sMAPE %.3f | %.1f s%n",
                back, scores.size(), mean[0], mean[1], mean[2], mean[3], mean[4], mean[7], mean[8], mean[5], mean[6], seconds);
    }

    private static double[] scores(List<String[]> rows, int back, int horizon, int period, Season season) {
        double[] all = rows.stream().mapToDouble(row -> row[2].isEmpty() ? Double.NaN : Double.parseDouble(row[2])).toArray();
        int known = all.length - back;
        if (known < 3 * period + 20) {
            return NOTHING;
        }
        boolean dated = rows.get(0)[1].contains("-");
        Observations past = new Observations(
                rows.get(0)[0], dated ? LocalDate.parse(rows.get(0)[1]) : null, Period.ofDays(1), Arrays.copyOf(all, known));
        FittedForecast fitted = Forecasters.choose(past, ForecastOptions.of(horizon).with(season));
        List<FittedForecast.Point> points = fitted.points();
        double scale = 0;
        int pairs = 0;
        for (int i = period; i < known; i++) {
            double change = Math.abs(all[i] - all[i - period]);
            scale += Double.isNaN(change) ? 0 : change;
            pairs += Double.isNaN(change) ? 0 : 1;
        }
        scale /= pairs;
        double[] sum = new double[9];
        int count = 0;
        double[] filled = all.clone();
        for (int i = period; i < known; i++) {
            filled[i] = Double.isNaN(filled[i]) ? filled[i - period] : filled[i];
        }
        for (int i = 0; i < horizon; i++) {
            double y = all[known + i];
            if (Double.isNaN(y)) {
                continue;
            }
            FittedForecast.Point point = points.get(i);
            double naive = filled[known - period + i % period];
            count++;
            sum[0] += Math.abs(y - point.mean()) / scale;
            sum[1] += smape(y, point.mean());
            sum[2] += y >= point.p2_5() && y <= point.p97_5() ? 1 : 0;
            sum[3] += y >= point.p10() && y <= point.p90() ? 1 : 0;
            sum[4] += (point.p97_5() - point.p2_5() + 40 * Math.max(0, point.p2_5() - y) + 40 * Math.max(0, y - point.p97_5())) / scale;
            sum[5] += Math.abs(y - naive) / scale;
            sum[6] += smape(y, naive);
            sum[7] += Math.abs(y - point.p50()) / scale;
            sum[8] += smape(y, point.p50());
        }
        int n = count;
        return n == 0 ? NOTHING : Arrays.stream(sum).map(x -> x / n).toArray();
    }

    private static double smape(double y, double f) {
        return y == f ? 0 : 200 * Math.abs(y - f) / (Math.abs(y) + Math.abs(f));
    }

    private static Map<String, List<String[]>> rows(Path file) throws IOException {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file))))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] cells = line.split(",", -1);
                rows.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(cells);
            }
        }
        return rows;
    }
}
