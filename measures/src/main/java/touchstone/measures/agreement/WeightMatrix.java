package touchstone.measures.agreement;

import java.util.Optional;

/** Agreement weights between the classes of one question; the identity is kept without its cells. */
final class WeightMatrix {

    /** Above this many classes a full matrix is refused: nobody means 10 million classes by a weighted kappa. */
    static final int MOST_CLASSES = 4_000;

    private final int size;
    private final Optional<double[][]> cells;

    private WeightMatrix(int size, Optional<double[][]> cells) {
        this.size = size;
        this.cells = cells;
    }

    static WeightMatrix of(GwetWeights weights, ClassScale scale) {
        int q = scale.size();
        if (weights == GwetWeights.IDENTITY || q < 2) {
            return new WeightMatrix(q, Optional.empty());
        }
        if (q > MOST_CLASSES) {
            throw new TooManyClasses(q, MOST_CLASSES, weights.written() + " weights");
        }
        double[] x = scale.numbers();
        double[][] w = new double[q][q];
        double most = 0;
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < q; l++) {
                w[k][l] = weights.distance(k, l, x);
                most = Math.max(most, w[k][l]);
            }
        }
        for (int k = 0; k < q; k++) {
            for (int l = 0; l < q; l++) {
                w[k][l] = 1 - w[k][l] / most;
            }
        }
        return new WeightMatrix(q, Optional.of(w));
    }

    double weight(int k, int l) {
        if (cells.isEmpty()) {
            return k == l ? 1 : 0;
        }
        return cells.get()[k][l];
    }

    /** Sum of all cells. */
    double total() {
        if (cells.isEmpty()) {
            return size;
        }
        double sum = 0;
        for (double[] row : cells.get()) {
            for (double cell : row) {
                sum += cell;
            }
        }
        return sum;
    }

    /** The matrix times a vector; every matrix here is symmetric. */
    double[] times(double[] vector) {
        if (cells.isEmpty()) {
            return vector.clone();
        }
        double[] product = new double[size];
        for (int k = 0; k < size; k++) {
            double[] row = cells.get()[k];
            double sum = 0;
            for (int l = 0; l < size; l++) {
                sum += row[l] * vector[l];
            }
            product[k] = sum;
        }
        return product;
    }

    /** Sum over k and l of weight times left k times right l. */
    double between(double[] left, double[] right) {
        double[] product = cells.isEmpty() ? right : times(right);
        double sum = 0;
        for (int k = 0; k < size; k++) {
            sum += left[k] * product[k];
        }
        return sum;
    }
}
