package touchstone.measures.drift;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Variance of each person's leniency per unit of noise variance: the diagonal of the pseudo-inverse of the normal equations once
 * the levels of the items are eliminated. Exact for groups of up to {@value #EXACT} people; above, as if everybody shared items
 * with everybody evenly.
 */
final class LeniencyVariance {

    static final int EXACT = 500;

    private LeniencyVariance() {}

    /** Per person the variance; infinite for somebody who shares no item. */
    static double[] of(int[] item, int[] rater, double[] perItem, int[] group) {
        double[] variance = new double[group.length];
        Arrays.fill(variance, Double.POSITIVE_INFINITY);
        int groups = Arrays.stream(group).max().orElse(-1) + 1;
        int[][] answersOfItem = answersOfItem(item, perItem);
        for (int g = 0; g < groups; g++) {
            int number = g;
            int[] people = IntStream.range(0, group.length)
                    .filter(r -> group[r] == number)
                    .toArray();
            if (people.length <= EXACT) {
                exact(people, answersOfItem, rater, group, number, variance);
            } else {
                even(people, item, rater, perItem, variance);
            }
        }
        return variance;
    }

    private static int[][] answersOfItem(int[] item, double[] perItem) {
        int[][] answers = new int[perItem.length][];
        int[] filled = new int[perItem.length];
        Arrays.setAll(answers, i -> new int[(int) perItem[i]]);
        for (int i = 0; i < item.length; i++) {
            answers[item[i]][filled[item[i]]++] = i;
        }
        return answers;
    }

    private static void exact(
            int[] people, int[][] answersOfItem, int[] rater, int[] group, int number, double[] variance) {
        int size = people.length;
        int[] place = new int[group.length];
        for (int p = 0; p < size; p++) {
            place[people[p]] = p;
        }
        double[][] matrix = new double[size][size];
        for (double[] row : matrix) {
            Arrays.fill(row, 1.0 / size);
        }
        for (int[] answers : answersOfItem) {
            if (answers.length > 0 && group[rater[answers[0]]] == number) {
                for (int i : answers) {
                    matrix[place[rater[i]]][place[rater[i]]]++;
                    for (int j : answers) {
                        matrix[place[rater[i]]][place[rater[j]]] -= 1.0 / answers.length;
                    }
                }
            }
        }
        invert(matrix);
        for (int p = 0; p < size; p++) {
            variance[people[p]] = Math.max(0, matrix[p][p] - 1.0 / size);
        }
    }

    /** Gauss–Jordan in place; the matrix is symmetric and positive definite, so no pivoting is needed. */
    private static void invert(double[][] matrix) {
        int size = matrix.length;
        for (int pivot = 0; pivot < size; pivot++) {
            double[] row = matrix[pivot];
            double lead = row[pivot];
            row[pivot] = 1;
            for (int c = 0; c < size; c++) {
                row[c] /= lead;
            }
            for (int r = 0; r < size; r++) {
                if (r != pivot) {
                    double factor = matrix[r][pivot];
                    matrix[r][pivot] = 0;
                    for (int c = 0; c < size; c++) {
                        matrix[r][c] -= factor * row[c];
                    }
                }
            }
        }
    }

    private static void even(int[] people, int[] item, int[] rater, double[] perItem, double[] variance) {
        double[] knowledge = new double[variance.length];
        for (int i = 0; i < item.length; i++) {
            knowledge[rater[i]] += 1 - 1 / perItem[item[i]];
        }
        double others = 1 - 1.0 / people.length;
        for (int r : people) {
            variance[r] = others * others / knowledge[r];
        }
    }
}
