package touchstone.measures.ranking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Ford's condition: finite strengths exist where no group of candidates has won everything (or nothing) against the rest. A
 * tie counts as a win for both.
 */
final class Joined {
    private Joined() {}

    /** Candidates that nobody outside their group has beaten, or that have beaten nobody outside; empty where all is joined. */
    static List<String> apart(Ballots ballots) {
        int size = ballots.candidates.size();
        List<List<Integer>> beat = new ArrayList<>();
        List<List<Integer>> lost = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            beat.add(new ArrayList<>());
            lost.add(new ArrayList<>());
        }
        for (int row = 0; row < ballots.first.length; row++) {
            int a = ballots.first[row];
            int b = ballots.second[row];
            if (ballots.outcome[row] != Outcome.SECOND) {
                beat.get(a).add(b);
                lost.get(b).add(a);
            }
            if (ballots.outcome[row] != Outcome.FIRST) {
                beat.get(b).add(a);
                lost.get(a).add(b);
            }
        }
        boolean[] below = reached(beat);
        boolean[] above = reached(lost);
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (!below[i] || !above[i]) {
                apart.add(ballots.candidates.get(i));
            }
        }
        return apart;
    }

    private static boolean[] reached(List<List<Integer>> edges) {
        boolean[] seen = new boolean[edges.size()];
        Deque<Integer> open = new ArrayDeque<>();
        if (!edges.isEmpty()) {
            seen[0] = true;
            open.add(0);
        }
        while (!open.isEmpty()) {
            for (int next : edges.get(open.remove())) {
                if (!seen[next]) {
                    seen[next] = true;
                    open.add(next);
                }
            }
        }
        return seen;
    }
}
