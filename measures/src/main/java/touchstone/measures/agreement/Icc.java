package touchstone.measures.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import touchstone.measures.Definition;
import touchstone.measures.Interval;

/**
 * Intraclass correlation of numbers (Shrout and Fleiss 1979, Psychological Bulletin 86:420) over the items that everybody
 * rated. Interval by the F distribution; standard error by leaving out one item at a time (jackknife).
 */
public record Icc(IccForm form) implements Coefficient {

    @Override
    public Definition definition() {
        return new Definition("icc-" + form.written(), 1, "Shrout and Fleiss 1979; intervals McGraw and Wong 1996");
    }

    @Override
    public Agreement of(Ratings ratings) {
        CountTable table = CountTable.of(ratings, 1);
        if (table.items() == 0) {
            return Verdicts.insufficient(definition(), ratings, "there are no answers");
        }
        if (ratings.raters() < 2) {
            return Verdicts.insufficient(definition(), ratings, "only one person answered");
        }
        NumberTable numbers = NumberTable.of(ratings);
        if (numbers.items() < 2) {
            return Verdicts.insufficient(
                    definition(),
                    ratings,
                    "fewer than two items were answered by all " + ratings.raters()
                            + " people; for gaps use krippendorff with the interval metric");
        }
        Squares squares = numbers.squares();
        double value = squares.value(form);
        if (!Double.isFinite(value)) {
            return Verdicts.insufficient(
                    definition(), ratings, "every number is the same, so nothing varies to agree on");
        }
        OptionalDouble error = numbers.jackknife(form, value);
        Interval interval = squares.interval(form, Verdicts.LEVEL);
        Optional<Interval> bounds = Double.isFinite(interval.low()) && Double.isFinite(interval.high())
                ? Optional.of(interval)
                : Optional.empty();
        return new Agreement(
                Verdicts.estimate(definition(), value, numbers.items(), ratings.raters(), bounds),
                error,
                Percent.of(table),
                Double.NaN,
                Percent.of(table),
                table.items(),
                numbers.items(),
                ratings.raters());
    }

    @Override
    public Statistic statistic(Ratings ratings) {
        NumberTable numbers = NumberTable.of(ratings);
        int[] once = new int[numbers.items()];
        java.util.Arrays.fill(once, 1);
        return new Statistic() {
            @Override
            public int[] times() {
                return once.clone();
            }

            @Override
            public double value(int[] drawn) {
                return numbers.squares(drawn).value(form);
            }
        };
    }

    /** The numbers of the items that everybody rated, less their mean. */
    private record NumberTable(List<double[]> rows, int raters) {

        static NumberTable of(Ratings ratings) {
            List<double[]> rows = new ArrayList<>();
            double sum = 0;
            for (int item = 0; item < ratings.items(); item++) {
                if (ratings.to(item) - ratings.from(item) == ratings.raters()) {
                    double[] row = new double[ratings.raters()];
                    for (int r = 0; r < row.length; r++) {
                        row[r] = ratings.scale().number(ratings.label(ratings.from(item) + r));
                        sum += row[r];
                    }
                    rows.add(row);
                }
            }
            double mean = sum / Math.max(1, (double) rows.size() * ratings.raters());
            for (double[] row : rows) {
                for (int r = 0; r < row.length; r++) {
                    row[r] -= mean;
                }
            }
            return new NumberTable(rows, ratings.raters());
        }

        int items() {
            return rows.size();
        }

        Squares squares() {
            int[] once = new int[rows.size()];
            java.util.Arrays.fill(once, 1);
            return squares(once);
        }

        Squares squares(int[] drawn) {
            double[] columns = new double[raters];
            double[] sums = new double[4];
            for (int i = 0; i < drawn.length; i++) {
                if (drawn[i] > 0) {
                    add(rows.get(i), drawn[i], sums, columns);
                }
            }
            return Squares.of(sums[0], sums[1], sums[2], sums[3], columns);
        }

        private static void add(double[] row, double times, double[] sums, double[] columns) {
            double own = 0;
            for (int r = 0; r < row.length; r++) {
                own += row[r];
                sums[2] += times * row[r] * row[r];
                columns[r] += times * row[r];
            }
            sums[0] += times;
            sums[1] += times * own;
            sums[3] += times * own * own;
        }

        OptionalDouble jackknife(IccForm form, double value) {
            int n = rows.size();
            if (n < 3) {
                return OptionalDouble.empty();
            }
            double[] columns = new double[raters];
            double[] sums = new double[4];
            rows.forEach(row -> add(row, 1, sums, columns));
            double total = 0;
            for (double[] row : rows) {
                double[] otherColumns = columns.clone();
                double[] others = sums.clone();
                add(row, -1, others, otherColumns);
                double without = Squares.of(others[0], others[1], others[2], others[3], otherColumns)
                        .value(form);
                total += (without - value) * (without - value);
            }
            double error = Math.sqrt(total * (n - 1) / n);
            return Double.isFinite(error) ? OptionalDouble.of(error) : OptionalDouble.empty();
        }
    }
}
