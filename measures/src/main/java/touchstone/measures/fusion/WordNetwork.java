package touchstone.measures.fusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Several texts aligned into slots; each slot holds what every text has there, which may be nothing. Texts are aligned one after the
 * other against what is there already (Fiscus 1997, ROVER).
 */
final class WordNetwork {
    /** Stands for "no word here". */
    static final String NOTHING = "";

    private final List<Map<String, Double>> slots = new ArrayList<>();
    private double total;

    /** Aligns one more text; its words get the weight. */
    void add(List<String> words, double weight) {
        int n = slots.size();
        int m = words.size();
        double[][] cost = new double[n + 1][m + 1];
        double[][] changes = new double[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                changes[i][j] = change(slots.get(i), words.get(j));
            }
        }
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                double best = Double.POSITIVE_INFINITY;
                if (i > 0 && j > 0) {
                    best = cost[i - 1][j - 1] + changes[i - 1][j - 1];
                }
                if (i > 0) {
                    best = Math.min(best, cost[i - 1][j] + leave(slots.get(i - 1)));
                }
                if (j > 0) {
                    best = Math.min(best, cost[i][j - 1] + 1);
                }
                cost[i][j] = best;
            }
        }
        trace(words, weight, cost, changes);
        total += weight;
    }

    private void trace(List<String> words, double weight, double[][] cost, double[][] changes) {
        List<Map<String, Double>> aligned = new ArrayList<>();
        int i = slots.size();
        int j = words.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + changes[i - 1][j - 1]) {
                aligned.add(with(slots.get(--i), words.get(--j), weight));
            } else if (i > 0 && cost[i][j] == cost[i - 1][j] + leave(slots.get(i - 1))) {
                aligned.add(with(slots.get(--i), NOTHING, weight));
            } else {
                Map<String, Double> fresh = new TreeMap<>();
                if (total > 0) {
                    fresh.put(NOTHING, total);
                }
                aligned.add(with(fresh, words.get(--j), weight));
            }
        }
        slots.clear();
        slots.addAll(aligned.reversed());
    }

    private static Map<String, Double> with(Map<String, Double> slot, String word, double weight) {
        slot.merge(word, weight, Double::sum);
        return slot;
    }

    /** Cheaper the more of the slot says the word, or something spelt alike. */
    private double change(Map<String, Double> slot, String word) {
        double same = slot.getOrDefault(word, 0.0);
        if (same > 0) {
            return 0.5 * (1 - same / total);
        }
        double alike = 0;
        for (String other : slot.keySet()) {
            alike = other.equals(NOTHING) ? alike : Math.max(alike, Spelling.likeness(other, word));
        }
        return 1.3 - 0.8 * alike;
    }

    private double leave(Map<String, Double> slot) {
        return 1 - 0.5 * slot.getOrDefault(NOTHING, 0.0) / total;
    }

    /** The word of most weight in each slot; on a tie a word before nothing, then by the alphabet. */
    List<String> best(double wordBonus) {
        List<String> words = new ArrayList<>();
        for (Map<String, Double> slot : slots) {
            String best = NOTHING;
            double most = slot.getOrDefault(NOTHING, 0.0) - wordBonus * total;
            for (Map.Entry<String, Double> entry : slot.entrySet()) {
                if (!entry.getKey().equals(NOTHING) && entry.getValue() >= most + (best.equals(NOTHING) ? 0 : 1e-12)) {
                    best = entry.getKey();
                    most = entry.getValue();
                }
            }
            if (!best.equals(NOTHING)) {
                words.add(best);
            }
        }
        return words;
    }
}
