package touchstone.measures.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One verdict of each rater on each pair. Votes of one rater on one pair that contradict each other, in whichever order the
 * two were shown, are a tie: who changes the mind has not decided.
 */
final class RaterVerdicts {
    /** The same two candidates on the same item, whichever was shown first. */
    record Pair(String item, String low, String high) implements Comparable<Pair> {
        static Pair of(Vote vote) {
            boolean ordered = vote.first().compareTo(vote.second()) < 0;
            return new Pair(
                    vote.item(), ordered ? vote.first() : vote.second(), ordered ? vote.second() : vote.first());
        }

        @Override
        public int compareTo(Pair other) {
            return Comparator.comparing(Pair::item)
                    .thenComparing(Pair::low)
                    .thenComparing(Pair::high)
                    .compare(this, other);
        }
    }

    final Map<Pair, Map<String, Outcome>> verdicts = new TreeMap<>();
    long seenBothWays;
    long flipped;
    long flippedToFirst;
    long flippedToSecond;

    RaterVerdicts(Iterable<Vote> votes) {
        Map<Pair, Map<String, List<Vote>>> all = new TreeMap<>();
        for (Vote vote : votes) {
            all.computeIfAbsent(Pair.of(vote), key -> new TreeMap<>())
                    .computeIfAbsent(vote.rater(), key -> new ArrayList<>())
                    .add(vote);
        }
        all.forEach((pair, raters) -> {
            Map<String, Outcome> said = new TreeMap<>();
            raters.forEach((rater, own) -> {
                said.put(rater, common(pair, own).orElse(Outcome.TIE));
                countFlip(pair, own);
            });
            verdicts.put(pair, said);
        });
    }

    private void countFlip(Pair pair, List<Vote> own) {
        List<Vote> ordered =
                own.stream().filter(vote -> vote.first().equals(pair.low())).toList();
        List<Vote> turned =
                own.stream().filter(vote -> !vote.first().equals(pair.low())).toList();
        if (ordered.isEmpty() || turned.isEmpty()) {
            return;
        }
        seenBothWays++;
        Optional<Outcome> one = common(pair, ordered);
        Optional<Outcome> other = common(pair, turned);
        if (one.equals(other)) {
            return;
        }
        flipped++;
        int first = first(one, Outcome.FIRST) + first(other, Outcome.SECOND);
        int second = first(one, Outcome.SECOND) + first(other, Outcome.FIRST);
        flippedToFirst += first > second ? 1 : 0;
        flippedToSecond += second > first ? 1 : 0;
    }

    private static int first(Optional<Outcome> said, Outcome wanted) {
        return said.isPresent() && said.get() == wanted ? 1 : 0;
    }

    /** What all votes say with the candidates in alphabetical order; empty where they differ. */
    private static Optional<Outcome> common(Pair pair, List<Vote> votes) {
        List<Outcome> different = votes.stream()
                .map(vote -> vote.first().equals(pair.low())
                        ? vote.outcome()
                        : vote.outcome().turned())
                .map(said -> said == Outcome.BOTH_BAD ? Outcome.TIE : said)
                .distinct()
                .toList();
        return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
    }
}
