package org.plimsoll.planner.forecast.method;

import java.util.Arrays;

/**
 * A cycle's shape, step by step: by how much each of its steps is above or below the trend. The trend is a moving
 * average over one cycle; at the ends, where there is none, its last value stays.
 *
 * @param name what people call it
 * @param period steps of the cycle, above 1
 * @param memory weight of a cycle against the one after it, 1 for all alike
 */
public record Cycle(String name, int period, double memory) implements Seasonality {

    @Override
    public int shortest() {
        return 2 * period;
    }

    @Override
    public double[] of(double[] values, int length) {
        double[] shape = shape(values);
        double[] recurring = new double[length];
        for (int i = 0; i < length; i++) {
            recurring[i] = shape[i % period];
        }
        return recurring;
    }

    /** Sums to zero; index 0 belongs to the first value. Weighted towards the latest cycles. */
    public double[] shape(double[] values) {
        return shape(values, values.length);
    }

    /** The shape of the first cycles only: where a smoother begins. */
    double[] first(double[] values) {
        return shape(values, Math.min(values.length, FIRST_CYCLES * period));
    }

    private static final int FIRST_CYCLES = 5;

    private double[] shape(double[] values, int length) {
        double[] trend = trend(values, length);
        double[] sum = new double[period];
        double[] weights = new double[period];
        double weight = 1;
        for (int i = length - 1; i >= 0; i--) {
            int phase = i % period;
            sum[phase] += weight * (values[i] - trend[i]);
            weights[phase] += weight;
            if ((length - i) % period == 0) {
                weight *= memory;
            }
        }
        for (int i = 0; i < period; i++) {
            sum[i] = weights[i] == 0 ? 0 : sum[i] / weights[i];
        }
        double mean = Arrays.stream(sum).average().orElseThrow();
        for (int i = 0; i < period; i++) {
            sum[i] -= mean;
        }
        return sum;
    }

    /** Centred moving average over one cycle; an even period halves its two ends. */
    double[] trend(double[] values, int length) {
        int half = period / 2;
        double[] trend = new double[length];
        if (length < 2 * half + 1) {
            Arrays.fill(trend, Arrays.stream(values, 0, length).average().orElse(0));
            return trend;
        }
        boolean even = period % 2 == 0;
        double window = 0;
        for (int i = 0; i < 2 * half + 1; i++) {
            window += values[i];
        }
        for (int i = half; i < length - half; i++) {
            if (i > half) {
                window += values[i + half] - values[i - half - 1];
            }
            trend[i] = even ? (window - (values[i - half] + values[i + half]) / 2) / period : window / period;
        }
        Arrays.fill(trend, 0, half, trend[half]);
        Arrays.fill(trend, length - half, length, trend[length - half - 1]);
        return trend;
    }
}
