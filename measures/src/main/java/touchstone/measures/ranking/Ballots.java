package touchstone.measures.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Votes as arrays: equal votes are one row with a weight; names are numbered in the order of the alphabet. */
final class Ballots {
    final List<String> candidates;
    final List<String> raters;
    final int[] first;
    final int[] second;
    final Outcome[] outcome;
    final int[] rater;
    final int[] cluster;
    final double[] weight;
    final int clusters;
    final long votes;

    private record Key(int first, int second, Outcome outcome, int rater, int cluster) {}

    private static final Comparator<Key> ORDER = Comparator.comparingInt(Key::first)
            .thenComparingInt(Key::second)
            .thenComparing(Key::outcome)
            .thenComparingInt(Key::rater)
            .thenComparingInt(Key::cluster);

    private Ballots(List<String> candidates, List<String> raters, Map<Key, Integer> counts, int clusters) {
        this.candidates = candidates;
        this.raters = raters;
        List<Key> keys = counts.keySet().stream().sorted(ORDER).toList();
        int rows = keys.size();
        first = new int[rows];
        second = new int[rows];
        outcome = new Outcome[rows];
        rater = new int[rows];
        cluster = new int[rows];
        weight = new double[rows];
        int row = 0;
        long total = 0;
        for (Key key : keys) {
            int count = counts.getOrDefault(key, 0);
            first[row] = key.first();
            second[row] = key.second();
            outcome[row] = key.outcome();
            rater[row] = key.rater();
            cluster[row] = key.cluster();
            weight[row++] = count;
            total += count;
        }
        this.clusters = clusters;
        this.votes = total;
    }

    /** Reads votes; those that the options leave out do not appear, candidates of those neither. */
    static Ballots of(Iterable<Vote> votes, RankingOptions options) {
        List<Vote> used = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Set<String> people = new HashSet<>();
        Set<String> pieces = new HashSet<>();
        for (Vote vote : votes) {
            boolean leftOut = (vote.outcome() == Outcome.BOTH_BAD && !options.bothBadIsTie())
                    || (vote.outcome().undecided() && options.ties() == TieRule.LEFT_OUT);
            if (!leftOut) {
                used.add(vote);
                names.add(vote.first());
                names.add(vote.second());
                people.add(vote.rater());
                pieces.add(piece(vote, options.cluster()));
            }
        }
        List<String> nameList = names.stream().sorted().toList();
        List<String> raterList = people.stream().sorted().toList();
        List<String> pieceList = pieces.stream().sorted().toList();
        boolean alike = options.raters() == RankingOptions.Raters.ALIKE;
        Map<Key, Integer> counts = new HashMap<>();
        for (Vote vote : used) {
            Outcome said = vote.outcome() == Outcome.BOTH_BAD ? Outcome.TIE : vote.outcome();
            Key key = new Key(
                    Collections.binarySearch(nameList, vote.first()),
                    Collections.binarySearch(nameList, vote.second()),
                    said,
                    alike ? 0 : Collections.binarySearch(raterList, vote.rater()),
                    Collections.binarySearch(pieceList, piece(vote, options.cluster())));
            counts.merge(key, 1, Integer::sum);
        }
        return new Ballots(nameList, alike ? List.of() : raterList, counts, pieceList.size());
    }

    private static String piece(Vote vote, RankingOptions.Cluster cluster) {
        return switch (cluster) {
            case VOTE -> "";
            case ITEM -> vote.item();
            case RATER -> vote.rater();
        };
    }

    boolean hasTies() {
        for (Outcome said : outcome) {
            if (said.undecided()) {
                return true;
            }
        }
        return false;
    }

    /** How many votes each candidate took part in. */
    long[] votesPerCandidate() {
        long[] counts = new long[candidates.size()];
        for (int row = 0; row < first.length; row++) {
            counts[first[row]] += Math.round(weight[row]);
            counts[second[row]] += Math.round(weight[row]);
        }
        return counts;
    }
}
