package touchstone.measures.fusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import touchstone.measures.located.Likeness;
import touchstone.measures.located.Part;

/**
 * One answer out of several where answers are spans, boxes, masks, events or other places. Parts that lie alike are taken for the
 * same thing; how surely there is something follows from who marked it and who looked and did not, where each person's share of
 * found things and of false marks is learned from all items (a two-coin model of Dawid and Skene over candidates). So a careful
 * person alone may be enough and three careless ones too few, which a vote token by token cannot say.
 *
 * @param likeness how alike two places are
 * @param leastLikeness from which likeness on two marks may be the same thing
 * @param leastProbability from which probability on a candidate is part of the answer
 */
public record LocatedFusion(Likeness likeness, double leastLikeness, double leastProbability) {
    private static final int ROUNDS = 60;
    /** Prior counts: people find 6 of 10 things, and mark 2 of 10 places where somebody else saw a thing that is none. */
    private static final double[] FOUND = {6, 4};

    private static final double[] FALSE_MARK = {2, 8};

    /**
     * Marks that share 30 % may be the same; a probability of 0.35 is enough, since the best F1 is reached at half of its own value
     * and crowds reach about 0.7.
     */
    public static LocatedFusion usual() {
        return new LocatedFusion(Likeness::usual, 0.3, 0.35);
    }

    private record Item(List<String> raters, List<Cluster> clusters) {}

    /** The fused parts of every item, in the order of their places. */
    public Map<String, List<Fused>> combine(List<RaterParts> answers) {
        Map<String, Item> items = items(answers);
        Rates rates = new Rates();
        items.values()
                .forEach(item -> item.clusters()
                        .forEach(cluster -> cluster.probability = Math.clamp(
                                (cluster.raters.size() + 0.5) / (item.raters().size() + 1.0), 0.05, 0.95)));
        for (int round = 0; round < ROUNDS; round++) {
            rates.learn(items);
            if (rates.judge(items) < 1e-7) {
                break;
            }
        }
        Map<String, List<Fused>> fused = new TreeMap<>();
        items.forEach((name, item) -> fused.put(name, fused(item, rates)));
        return fused;
    }

    private Map<String, Item> items(List<RaterParts> answers) {
        Map<String, List<RaterParts>> byItem = new TreeMap<>();
        answers.forEach(answer ->
                byItem.computeIfAbsent(answer.item(), key -> new ArrayList<>()).add(answer));
        Map<String, Item> items = new TreeMap<>();
        byItem.forEach((name, own) -> {
            own.sort(Comparator.comparing(RaterParts::rater));
            items.put(
                    name,
                    new Item(
                            own.stream().map(RaterParts::rater).toList(),
                            Cluster.of(own.stream().map(RaterParts::parts).toList(), likeness, leastLikeness)));
        });
        return items;
    }

    private List<Fused> fused(Item item, Rates rates) {
        List<Fused> fused = new ArrayList<>();
        for (Cluster cluster : item.clusters()) {
            if (cluster.probability >= leastProbability) {
                double[] weights = cluster.raters.stream()
                        .mapToDouble(rater -> rates.weight(item.raters().get(rater)))
                        .toArray();
                String label = label(cluster, weights);
                List<Part> own = new ArrayList<>();
                double[] ownWeights = new double[weights.length];
                for (int i = 0; i < weights.length; i++) {
                    if (cluster.parts.get(i).label().equals(label)) {
                        ownWeights[own.size()] = weights[i];
                        own.add(cluster.parts.get(i));
                    }
                }
                fused.add(new Fused(
                        new Part(label, FusedPlace.of(own, Arrays.copyOf(ownWeights, own.size()))),
                        cluster.probability,
                        cluster.raters.stream()
                                .map(rater -> item.raters().get(rater))
                                .sorted()
                                .toList(),
                        item.raters().size()));
            }
        }
        fused.sort(
                Comparator.comparingDouble((Fused f) -> f.part().place().frame().left())
                        .thenComparing(f -> f.part().place().frame().top())
                        .thenComparing(f -> f.part().label()));
        return fused;
    }

    /** The label of most weight, ties to the first in the alphabet. */
    private static String label(Cluster cluster, double[] weights) {
        TreeMap<String, Double> votes = new TreeMap<>();
        for (int i = 0; i < weights.length; i++) {
            votes.merge(cluster.parts.get(i).label(), weights[i], Double::sum);
        }
        String best = votes.firstKey();
        for (Map.Entry<String, Double> vote : votes.entrySet()) {
            best = vote.getValue() > votes.getOrDefault(best, 0.0) + 1e-12 ? vote.getKey() : best;
        }
        return best;
    }

    /** What was learned about people. */
    private static final class Rates {
        private final Map<String, double[]> found = new TreeMap<>();
        private final Map<String, double[]> falseMarks = new TreeMap<>();
        private double share = 0.5;

        void learn(Map<String, Item> items) {
            found.clear();
            falseMarks.clear();
            double real = 1;
            double all = 2;
            for (Item item : items.values()) {
                for (Cluster cluster : item.clusters()) {
                    real += cluster.probability;
                    all++;
                    for (int rater = 0; rater < item.raters().size(); rater++) {
                        int mark = cluster.raters.contains(rater) ? 0 : 1;
                        String name = item.raters().get(rater);
                        found.computeIfAbsent(name, key -> FOUND.clone())[mark] += cluster.probability;
                        falseMarks.computeIfAbsent(name, key -> FALSE_MARK.clone())[mark] += 1 - cluster.probability;
                    }
                }
            }
            share = real / all;
        }

        /** New probabilities of all candidates; the largest change. */
        double judge(Map<String, Item> items) {
            double change = 0;
            for (Item item : items.values()) {
                for (Cluster cluster : item.clusters()) {
                    double odds = Math.log(share / (1 - share));
                    for (int rater = 0; rater < item.raters().size(); rater++) {
                        int mark = cluster.raters.contains(rater) ? 0 : 1;
                        String name = item.raters().get(rater);
                        odds += Math.log(rate(found, name, FOUND, mark) / rate(falseMarks, name, FALSE_MARK, mark));
                    }
                    double probability = 1 / (1 + Math.exp(-odds));
                    change = Math.max(change, Math.abs(probability - cluster.probability));
                    cluster.probability = probability;
                }
            }
            return change;
        }

        /** The log odds that a mark of this person is right. */
        double weight(String rater) {
            double right = share * rate(found, rater, FOUND, 0);
            double wrong = (1 - share) * rate(falseMarks, rater, FALSE_MARK, 0);
            return Math.max(0.1, Math.log(right / wrong) + 1);
        }

        private static double rate(Map<String, double[]> counts, String rater, double[] prior, int mark) {
            double[] own = counts.getOrDefault(rater, prior);
            return own[mark] / (own[0] + own[1]);
        }
    }
}
