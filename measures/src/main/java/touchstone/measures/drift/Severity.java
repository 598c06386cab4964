package touchstone.measures.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;

/**
 * Who gives higher or lower numbers than others do to the same items: rating = level of the item + leniency of the person + noise,
 * fitted by least squares (the linear many-facet model; Longford 1994). Leniencies are relative to the mean of the people one
 * shares items with, directly or through others; between groups without a shared item nothing can be told.
 */
public final class Severity {

    private static final int MOST_ROUNDS = 10_000;

    /**
     * One person's leniency.
     *
     * @param rater index of the person
     * @param group number of the group of people linked by shared items, from 0; -1 when no item is shared
     * @param leniency how much higher than others the person rates; below 0 is severe; NaN when no item is shared
     * @param interval of the leniency, 95 %; from minus to plus infinity when it cannot be told
     * @param chance p-value of no difference from the others, made larger for the number of people (Bonferroni)
     * @param shared ratings of items that somebody else rated too
     */
    public record Leniency(int rater, int group, double leniency, Interval interval, double chance, int shared) {

        private static final Definition DEFINITION =
                new Definition("leniency", 1, "two-way additive model by least squares; Longford 1994");

        /** The leniency with its interval; insufficient when it cannot be told. */
        public Figure figure() {
            if (Double.isNaN(leniency) || Double.isInfinite(interval.high())) {
                return new Figure.Insufficient(
                        DEFINITION, shared, "Too few ratings of items that others rated too to tell leniency.");
            }
            return new Figure.Estimate(
                    DEFINITION,
                    leniency,
                    shared,
                    Optional.of(interval),
                    String.format(
                            Locale.ROOT,
                            "Over %,d shared ratings this person rates %.2f %s than the others (95 %% interval %.2f to %.2f).",
                            shared,
                            Math.abs(leniency),
                            leniency < 0 ? "lower" : "higher",
                            interval.low(),
                            interval.high()));
        }
    }

    private final int[] item;
    private final int[] rater;
    private final double[] value;
    private final int raters;
    private final int items;

    private Severity(int[] item, int[] rater, double[] value, int items, int raters) {
        this.item = item;
        this.rater = rater;
        this.value = value;
        this.items = items;
        this.raters = raters;
    }

    /**
     * The leniency of every person, in the order of their index.
     *
     * @param item index of the item per rating
     * @param rater index of the person per rating
     * @param value the rating
     */
    public static List<Leniency> of(int[] item, int[] rater, double[] value) {
        if (item.length != rater.length || item.length != value.length) {
            throw new IllegalArgumentException("columns of different length");
        }
        for (double one : value) {
            if (!Double.isFinite(one)) {
                throw new IllegalArgumentException("a rating of " + one);
            }
        }
        int items = Arrays.stream(item).max().orElse(-1) + 1;
        int raters = Arrays.stream(rater).max().orElse(-1) + 1;
        int[] perItem = new int[items];
        for (int i : item) {
            perItem[i]++;
        }
        int[] kept = java.util.stream.IntStream.range(0, item.length)
                .filter(i -> perItem[item[i]] >= 2)
                .toArray();
        return new Severity(
                        Arrays.stream(kept).map(i -> item[i]).toArray(),
                        Arrays.stream(kept).map(i -> rater[i]).toArray(),
                        Arrays.stream(kept).mapToDouble(i -> value[i]).toArray(),
                        items,
                        raters)
                .fitted();
    }

    private List<Leniency> fitted() {
        double[] levels = new double[items];
        double[] leniency = new double[raters];
        double[] perItem = new double[items];
        int[] perRater = new int[raters];
        for (int i = 0; i < item.length; i++) {
            perItem[item[i]]++;
            perRater[rater[i]]++;
        }
        double scale = Arrays.stream(value).map(Math::abs).max().orElse(1) + 1;
        double change = scale;
        for (int round = 0; round < MOST_ROUNDS && change > 1e-12 * scale; round++) {
            means(levels, perItem, item, leniency, rater);
            double[] before = leniency.clone();
            double[] counts = Arrays.stream(perRater).asDoubleStream().toArray();
            means(leniency, counts, rater, levels, item);
            change = 0;
            for (int r = 0; r < raters; r++) {
                change = Math.max(change, Math.abs(before[r] - leniency[r]));
            }
        }
        int[] group = groups();
        centre(leniency, group);
        means(levels, perItem, item, leniency, rater);
        return judged(levels, leniency, perItem, perRater, group);
    }

    /** Sets each target to the mean of the ratings less the other side. */
    private void means(double[] target, double[] counts, int[] key, double[] other, int[] otherKey) {
        Arrays.fill(target, 0);
        for (int i = 0; i < value.length; i++) {
            target[key[i]] += value[i] - other[otherKey[i]];
        }
        for (int k = 0; k < target.length; k++) {
            target[k] = counts[k] == 0 ? 0 : target[k] / counts[k];
        }
    }

    private int[] groups() {
        int[] parent = new int[items + raters];
        Arrays.setAll(parent, i -> i);
        for (int i = 0; i < item.length; i++) {
            parent[root(parent, item[i])] = root(parent, items + rater[i]);
        }
        int[] number = new int[items + raters];
        Arrays.fill(number, -1);
        boolean[] shares = new boolean[raters];
        for (int r : rater) {
            shares[r] = true;
        }
        int next = 0;
        int[] group = new int[raters];
        for (int r = 0; r < raters; r++) {
            int root = root(parent, items + r);
            if (shares[r] && number[root] < 0) {
                number[root] = next++;
            }
            group[r] = shares[r] ? number[root] : -1;
        }
        return group;
    }

    private static int root(int[] parent, int node) {
        int at = node;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static void centre(double[] leniency, int[] group) {
        int groups = Arrays.stream(group).max().orElse(-1) + 1;
        double[] sum = new double[groups];
        int[] size = new int[groups];
        for (int r = 0; r < leniency.length; r++) {
            if (group[r] >= 0) {
                sum[group[r]] += leniency[r];
                size[group[r]]++;
            }
        }
        for (int r = 0; r < leniency.length; r++) {
            if (group[r] >= 0) {
                leniency[r] -= sum[group[r]] / size[group[r]];
            }
        }
    }

    private List<Leniency> judged(double[] levels, double[] leniency, double[] perItem, int[] perRater, int[] group) {
        double squares = 0;
        double[] variance = LeniencyVariance.of(item, rater, perItem, group);
        for (int i = 0; i < item.length; i++) {
            double off = value[i] - levels[item[i]] - leniency[rater[i]];
            squares += off * off;
        }
        long used = Arrays.stream(perItem).filter(n -> n > 0).count();
        int people = (int) Arrays.stream(group).filter(g -> g >= 0).count();
        int groups = Arrays.stream(group).max().orElse(-1) + 1;
        double free = item.length - used - people + groups;
        double noise = free > 0 ? squares / free : Double.NaN;
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double z = normal.inverseCumulativeProbability(0.975);
        List<Leniency> all = new ArrayList<>(raters);
        for (int r = 0; r < raters; r++) {
            double error = Math.sqrt(noise * variance[r]);
            boolean told = group[r] >= 0 && Double.isFinite(error);
            double own = group[r] >= 0 ? leniency[r] : Double.NaN;
            Interval interval = told
                    ? new Interval(own - z * error, own + z * error, 0.95)
                    : new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.95);
            double chance = told ? twoSided(normal, own, error) * people : 1;
            all.add(new Leniency(r, group[r], own, interval, Math.min(1, chance), perRater[r]));
        }
        return all;
    }

    private static double twoSided(NormalDistribution normal, double own, double error) {
        if (error == 0) {
            return Math.abs(own) < 1e-9 ? 1 : 0;
        }
        return 2 * normal.survivalProbability(Math.abs(own) / error);
    }
}
