package touchstone.measures.ranking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;
import touchstone.measures.proof.ProportionInterval;

/** Compares two sources of pairwise votes; intervals come from resampling items, since votes on one item are alike. */
public final class CompareSources {
    private static final String SOURCE = "Zheng and others 2023, MT-Bench, section 4.2; chance with sides by coin";
    private final int draws;
    private final double level;
    private final long seed;

    /**
     * A comparison.
     *
     * @param draws bootstrap samples of items
     * @param level coverage, in (0, 1)
     */
    public CompareSources(int draws, double level, long seed) {
        this.draws = draws;
        this.level = level;
        this.seed = seed;
    }

    /** The agreement of the two sources. "Both bad" counts as a tie. */
    public PairwiseAgreement of(Iterable<Vote> one, Iterable<Vote> other) {
        RaterVerdicts first = new RaterVerdicts(one);
        RaterVerdicts second = new RaterVerdicts(other);
        List<PairCounts> across = across(first, second);
        return new PairwiseAgreement(
                figure(
                        "pairwise-agreement-with-ties",
                        across,
                        PairCounts::withTies,
                        c -> c.pairs,
                        "agree, ties included,"),
                figure(
                        "pairwise-agreement-decided",
                        across,
                        PairCounts::withoutTies,
                        c -> c.decided,
                        "agree where both decided,"),
                figure(
                        "pairwise-agreement-above-chance",
                        across,
                        PairCounts::aboveChance,
                        c -> c.pairs,
                        "agree above chance,"),
                List.of(within(first), within(second)),
                List.of(flips(first), flips(second)),
                List.of(towardsFirst(first), towardsFirst(second)));
    }

    private static List<PairCounts> across(RaterVerdicts first, RaterVerdicts second) {
        Map<String, PairCounts> items = new TreeMap<>();
        first.verdicts.forEach((pair, ones) -> {
            Map<String, Outcome> others = second.verdicts.getOrDefault(pair, Map.of());
            if (!others.isEmpty()) {
                items.computeIfAbsent(pair.item(), key -> new PairCounts()).addCrossed(ones.values(), others.values());
            }
        });
        return List.copyOf(items.values());
    }

    private Figure within(RaterVerdicts source) {
        Map<String, PairCounts> items = new TreeMap<>();
        source.verdicts.forEach((pair, raters) -> {
            List<Outcome> said = List.copyOf(raters.values());
            PairCounts counts = items.computeIfAbsent(pair.item(), key -> new PairCounts());
            for (int i = 0; i < said.size(); i++) {
                for (int j = 0; j < said.size(); j++) {
                    if (i != j) {
                        counts.add(said.get(i), said.get(j));
                    }
                }
            }
        });
        return figure(
                "pairwise-agreement-within",
                List.copyOf(items.values()),
                PairCounts::withTies,
                c -> c.pairs / 2,
                "agree among the raters of one source,");
    }

    private Figure figure(
            String id,
            List<PairCounts> items,
            ToDoubleFunction<PairCounts> value,
            ToDoubleFunction<PairCounts> count,
            String verb) {
        Definition definition = new Definition(id, 1, SOURCE);
        PairCounts total = sum(items, Optional.empty());
        long n = Math.round(count.applyAsDouble(total));
        double found = n == 0 ? Double.NaN : value.applyAsDouble(total);
        if (Double.isNaN(found)) {
            return new Figure.Insufficient(definition, n, "No item has votes that can be compared.");
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] again = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            again[draw] = value.applyAsDouble(sum(items, Optional.of(random)));
        }
        double[] usable =
                Arrays.stream(again).filter(v -> !Double.isNaN(v)).sorted().toArray();
        Optional<Interval> interval =
                items.size() < 2 || usable.length == 0 ? Optional.empty() : interval(usable, items.size());
        String sentence = String.format(
                Locale.ROOT, "%.1f %% %s from %d pairs of votes on %d items.", 100 * found, verb, n, items.size());
        return new Figure.Estimate(definition, found, n, interval, sentence);
    }

    /** Of the bootstrap; where every draw says the same, drawing teaches nothing and the exact interval of the items stands. */
    private Optional<Interval> interval(double[] draws, int items) {
        double low = at(draws, (1 - level) / 2);
        double high = at(draws, (1 + level) / 2);
        if (low < high) {
            return Optional.of(new Interval(low, high, level));
        }
        boolean noneOrAll = low == 0 || low == 1;
        return noneOrAll
                ? Optional.of(ProportionInterval.CLOPPER_PEARSON.of(low == 0 ? 0 : items, items, level))
                : Optional.empty();
    }

    private static PairCounts sum(List<PairCounts> items, Optional<SplittableRandom> random) {
        PairCounts total = new PairCounts();
        for (int i = 0; i < items.size(); i++) {
            total.add(items.get(random.isEmpty() ? i : random.get().nextInt(items.size())));
        }
        return total;
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    private Figure flips(RaterVerdicts source) {
        return share(
                "pairwise-position-flips",
                source.flipped,
                source.seenBothWays,
                "of pairs seen in both orders got another answer when turned");
    }

    private Figure towardsFirst(RaterVerdicts source) {
        return share(
                "pairwise-flips-towards-first",
                source.flippedToFirst,
                source.flippedToFirst + source.flippedToSecond,
                "of the flips favour the one shown first");
    }

    /** A share with Wilson's interval. */
    private Figure share(String id, long hits, long n, String says) {
        Definition definition = new Definition(id, 1, "share with Wilson 1927 interval");
        if (n == 0) {
            return new Figure.Insufficient(definition, 0, "No rater saw a pair in both orders and changed the answer.");
        }
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        double p = (double) hits / n;
        double middle = p + z * z / (2 * n);
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        double by = 1 + z * z / n;
        Interval interval = new Interval(Math.max(0, (middle - half) / by), Math.min(1, (middle + half) / by), level);
        String sentence = String.format(Locale.ROOT, "%.1f %% (%d of %d) %s.", 100 * p, hits, n, says);
        return new Figure.Estimate(definition, p, n, Optional.of(interval), sentence);
    }
}
