package touchstone.measures.ranking;

import java.util.Optional;

/** The lower factor of a symmetric positive matrix, and what follows from it. */
final class Cholesky {
    private static final double TINY = 1e-11;
    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /** Empty where the matrix is not positive definite, to rounding. */
    static Optional<Cholesky> of(double[][] matrix) {
        return factor(matrix, false);
    }

    /** For covariances that may be singular: directions without variance get none. */
    static Cholesky ofSemidefinite(double[][] matrix) {
        return factor(matrix, true).orElseThrow();
    }

    private static Optional<Cholesky> factor(double[][] matrix, boolean singular) {
        int size = matrix.length;
        double[][] lower = new double[size][];
        for (int row = 0; row < size; row++) {
            lower[row] = new double[row + 1];
            for (int column = 0; column <= row; column++) {
                double rest = matrix[row][column];
                for (int k = 0; k < column; k++) {
                    rest -= lower[row][k] * lower[column][k];
                }
                if (column < row) {
                    double pivot = lower[column][column];
                    lower[row][column] = pivot == 0 ? 0 : rest / pivot;
                } else if (rest > TINY * Math.max(matrix[row][row], 1e-300)) {
                    lower[row][row] = Math.sqrt(rest);
                } else if (!singular) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Cholesky(lower));
    }

    /** The x with matrix · x = right. */
    double[] solve(double[] right) {
        int size = lower.length;
        double[] x = right.clone();
        for (int row = 0; row < size; row++) {
            for (int k = 0; k < row; k++) {
                x[row] -= lower[row][k] * x[k];
            }
            x[row] /= lower[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int k = row + 1; k < size; k++) {
                x[row] -= lower[k][row] * x[k];
            }
            x[row] /= lower[row][row];
        }
        return x;
    }

    double[][] inverse() {
        double[][] inverse = new double[lower.length][];
        for (int column = 0; column < lower.length; column++) {
            double[] unit = new double[lower.length];
            unit[column] = 1;
            inverse[column] = solve(unit);
        }
        return inverse;
    }

    /** Turns independent standard normals into draws with this covariance. */
    double[] correlated(double[] normals) {
        double[] drawn = new double[lower.length];
        for (int row = 0; row < lower.length; row++) {
            for (int k = 0; k <= row; k++) {
                drawn[row] += lower[row][k] * normals[k];
            }
        }
        return drawn;
    }

    /** bread · filling · bread of the sandwich. */
    static double[][] sandwich(double[][] bread, double[][] filling) {
        return times(times(bread, filling), bread);
    }

    private static double[][] times(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int row = 0; row < a.length; row++) {
            for (int k = 0; k < b.length; k++) {
                double factor = a[row][k];
                if (factor != 0) {
                    for (int column = 0; column < b[0].length; column++) {
                        product[row][column] += factor * b[k][column];
                    }
                }
            }
        }
        return product;
    }
}
