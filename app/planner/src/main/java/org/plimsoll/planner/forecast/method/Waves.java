package org.plimsoll.planner.forecast.method;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * A long season as a sum of a few waves, fitted by least squares beside a straight line: smooth, so that a year of days
 * can be learnt from one and a quarter of them.
 *
 * @param name what people call it
 * @param period steps of one turn, which need not be whole
 * @param harmonics waves: the slowest turns once in a period
 */
public record Waves(String name, double period, int harmonics) implements Seasonality {

    @Override
    public int shortest() {
        return (int) Math.ceil(1.25 * period);
    }

    @Override
    public double[] of(double[] values, int length) {
        double[][] basis = basis(Math.max(length, values.length), values.length);
        double[] weights = leastSquares(basis, values);
        double[] recurring = new double[length];
        for (int i = 0; i < length; i++) {
            for (int k = 2; k < weights.length; k++) {
                recurring[i] += weights[k] * basis[i][k];
            }
        }
        return recurring;
    }

    /** One, the line, and sine and cosine of each wave. */
    private double[][] basis(int length, int seen) {
        int width = 2 + 2 * harmonics;
        double[][] basis = new double[length][width];
        for (int k = 0; k < harmonics; k++) {
            double turn = 2 * Math.PI * (k + 1) / period;
            double sine = 0;
            double cosine = 1;
            double stepSine = StrictMath.sin(turn);
            double stepCosine = StrictMath.cos(turn);
            for (int i = 0; i < length; i++) {
                basis[i][2 + 2 * k] = sine;
                basis[i][3 + 2 * k] = cosine;
                double next = sine * stepCosine + cosine * stepSine;
                cosine = cosine * stepCosine - sine * stepSine;
                sine = next;
            }
        }
        for (int i = 0; i < length; i++) {
            basis[i][0] = 1;
            basis[i][1] = (double) i / seen;
        }
        return basis;
    }

    private static double[] leastSquares(double[][] basis, double[] values) {
        int width = basis[0].length;
        double[][] squares = new double[width][width];
        double[] across = new double[width];
        for (int i = 0; i < values.length; i++) {
            double[] row = basis[i];
            for (int a = 0; a < width; a++) {
                across[a] += row[a] * values[i];
                for (int b = 0; b <= a; b++) {
                    squares[a][b] += row[a] * row[b];
                }
            }
        }
        for (int a = 0; a < width; a++) {
            for (int b = 0; b < a; b++) {
                squares[b][a] = squares[a][b];
            }
        }
        return solve(squares, across);
    }

    private static double[] solve(double[][] squares, double[] across) {
        try {
            RealVector solution = new QRDecomposition(new Array2DRowRealMatrix(squares, false))
                    .getSolver()
                    .solve(new ArrayRealVector(across, false));
            return solution.toArray();
        } catch (SingularMatrixException e) {
            // Without a solution nothing recurs.
            return new double[across.length];
        }
    }
}
