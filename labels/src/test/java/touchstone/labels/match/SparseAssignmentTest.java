package touchstone.labels.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseAssignmentTest {
    @Test
    void theTotalIsThatOfTheFullSearch() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            int rows = random.nextInt(9);
            int columns = random.nextInt(9);
            long[][] weights = new long[rows][columns];
            for (long[] row : weights) {
                for (int column = 0; column < columns; column++) {
                    row[column] = random.nextInt(3) == 0 ? 1 + random.nextInt(seed % 2 == 0 ? 4 : 1000) : 0;
                }
            }
            int[] found = sparse(weights);
            assertThat(total(weights, found)).isEqualTo(total(weights, Assignment.heaviest(weights)));
            assertThat(Arrays.stream(found).filter(c -> c >= 0).distinct().count())
                    .isEqualTo(Arrays.stream(found).filter(c -> c >= 0).count());
        }
    }

    @Test
    void nothingToPairLeavesEverybodyAlone() {
        assertThat(SparseAssignment.heaviest(2, 3, new int[0], new int[0], new long[0]))
                .containsExactly(Assignment.NONE, Assignment.NONE);
    }

    private static int[] sparse(long[][] weights) {
        int[] row = new int[81];
        int[] column = new int[81];
        long[] weight = new long[81];
        int pairs = 0;
        for (int r = 0; r < weights.length; r++) {
            for (int c = 0; c < weights[r].length; c++) {
                if (weights[r][c] > 0) {
                    row[pairs] = r;
                    column[pairs] = c;
                    weight[pairs++] = weights[r][c];
                }
            }
        }
        int columns = weights.length == 0 ? 0 : weights[0].length;
        return SparseAssignment.heaviest(
                weights.length,
                columns,
                Arrays.copyOf(row, pairs),
                Arrays.copyOf(column, pairs),
                Arrays.copyOf(weight, pairs));
    }

    private static long total(long[][] weights, int[] assigned) {
        long total = 0;
        for (int row = 0; row < assigned.length; row++) {
            total += assigned[row] == Assignment.NONE ? 0 : weights[row][assigned[row]];
        }
        return total;
    }
}
