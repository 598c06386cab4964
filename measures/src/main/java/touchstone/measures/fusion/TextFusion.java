package touchstone.measures.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One text for each item out of several transcripts. */
public enum TextFusion {
    /** Words voted slot by slot, everybody alike (ROVER). */
    ROVER,
    /**
     * ROVER that begins with the transcript closest to all others and weighs each worker by how few errors the worker makes
     * against the consensus of all items, in rounds.
     */
    WEIGHTED_ROVER,
    /** The transcript that is closest to all others, unchanged. */
    CLOSEST;

    private static final int ROUNDS = 4;
    /** So many words at the common error rate are mixed into each worker's own. */
    private static final double PULL = 30;

    /** The text of every item. Deterministic. */
    public Map<String, List<String>> combine(List<Transcript> transcripts) {
        Map<String, List<Transcript>> items = new TreeMap<>();
        transcripts.forEach(transcript -> items.computeIfAbsent(transcript.item(), key -> new ArrayList<>())
                .add(transcript));
        Map<String, Double> weights = new TreeMap<>();
        if (this == CLOSEST) {
            Map<String, List<String>> texts = new TreeMap<>();
            items.forEach((item, own) -> texts.put(item, ordered(own).getFirst().words()));
            return texts;
        }
        items.replaceAll((item, own) -> this == ROVER ? own : ordered(own));
        Map<String, List<String>> texts = voted(items, weights);
        for (int round = 0; this == WEIGHTED_ROVER && round < ROUNDS; round++) {
            weights = weights(items, texts);
            texts = voted(items, weights);
        }
        return texts;
    }

    /**
     * How far the transcripts of an item agree with its text: one minus the mean share of the words that are edited, from 0 to 1. It is
     * agreement, not the probability that the text is right.
     */
    public static double agreement(List<String> text, List<Transcript> transcripts) {
        double sum = 0;
        for (Transcript transcript : transcripts) {
            int longer = Math.max(text.size(), transcript.words().size());
            long edits = WordErrors.between(text, transcript.words()).edits();
            sum += longer == 0 ? 1 : 1 - (double) edits / longer;
        }
        return sum / transcripts.size();
    }

    private static Map<String, List<String>> voted(Map<String, List<Transcript>> items, Map<String, Double> weights) {
        Map<String, List<String>> texts = new TreeMap<>();
        items.forEach((item, own) -> {
            WordNetwork network = new WordNetwork();
            for (Transcript transcript : own) {
                network.add(transcript.words(), weights.getOrDefault(transcript.worker(), 1.0));
            }
            texts.put(item, network.best(0));
        });
        return texts;
    }

    /** The log odds of a right word, as in a weighted vote of independent people. */
    private static Map<String, Double> weights(Map<String, List<Transcript>> items, Map<String, List<String>> texts) {
        Map<String, WordErrors> errors = new TreeMap<>();
        WordErrors all = new WordErrors(0, 0);
        for (Map.Entry<String, List<Transcript>> entry : items.entrySet()) {
            for (Transcript transcript : entry.getValue()) {
                WordErrors own = WordErrors.between(texts.getOrDefault(entry.getKey(), List.of()), transcript.words());
                errors.merge(transcript.worker(), own, WordErrors::plus);
                all = all.plus(own);
            }
        }
        double common = (all.edits() + 0.5) / (all.length() + 1.0);
        Map<String, Double> weights = new TreeMap<>();
        errors.forEach((worker, own) -> {
            double rate = (own.edits() + PULL * common) / (own.length() + PULL);
            double clipped = Math.clamp(rate, 0.005, 0.95);
            weights.put(worker, Math.max(0.05, Math.log(20 * (1 - clipped) / clipped)));
        });
        return weights;
    }

    /** The one closest to all others first. */
    private static List<Transcript> ordered(List<Transcript> own) {
        Map<Transcript, Long> distance = new IdentityHashMap<>();
        for (Transcript one : own) {
            long sum = 0;
            for (Transcript other : own) {
                sum += one.equals(other)
                        ? 0
                        : WordErrors.between(other.words(), one.words()).edits();
            }
            distance.put(one, sum);
        }
        return own.stream()
                .sorted(Comparator.comparingLong((Transcript t) -> distance.getOrDefault(t, 0L))
                        .thenComparing(Transcript::worker)
                        .thenComparing(t -> String.join(" ", t.words())))
                .toList();
    }
}
