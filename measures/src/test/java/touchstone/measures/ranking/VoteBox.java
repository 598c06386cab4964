package touchstone.measures.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Votes made for tests. */
final class VoteBox {
    final List<Vote> votes = new ArrayList<>();

    VoteBox add(String first, String second, Outcome outcome, int times) {
        for (int i = 0; i < times; i++) {
            votes.add(new Vote("item " + votes.size(), first, second, outcome, "r" + votes.size() % 7));
        }
        return this;
    }

    VoteBox wins(String first, String second, int won, int lost) {
        return add(first, second, Outcome.FIRST, won).add(first, second, Outcome.SECOND, lost);
    }

    /** Votes drawn from Davidson's model; candidate k has log strength k times {@code step}. */
    static VoteBox drawn(int candidates, int votes, double step, double position, double tie, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        VoteBox box = new VoteBox();
        for (int i = 0; i < votes; i++) {
            int a = random.nextInt(candidates);
            int b = (a + 1 + random.nextInt(candidates - 1)) % candidates;
            double lead = (a - b) * step + position;
            double first = Math.exp(lead / 2);
            double second = Math.exp(-lead / 2);
            double u = random.nextDouble() * (first + second + tie);
            Outcome said = u < first ? Outcome.FIRST : u < first + second ? Outcome.SECOND : Outcome.TIE;
            box.add(name(a), name(b), said, 1);
        }
        return box;
    }

    static String name(int candidate) {
        return String.format(Locale.ROOT, "m%02d", candidate);
    }

    static Ranked.Table table(Ranked ranked) {
        return switch (ranked) {
            case Ranked.Table table -> table;
            case Ranked.Open open -> throw new AssertionError(open.sentence());
        };
    }

    static double strength(Ranked.Table table, String candidate) {
        return (standing(table, candidate).rating() - 1000) * Math.log(10) / 400;
    }

    static Standing standing(Ranked.Table table, String candidate) {
        return table.standings().stream()
                .filter(standing -> standing.candidate().equals(candidate))
                .findFirst()
                .orElseThrow();
    }
}
