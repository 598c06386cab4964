package touchstone.measures.drift;

import java.util.Locale;
import java.util.Optional;
import touchstone.measures.Definition;
import touchstone.measures.Figure;

/**
 * Whether somebody gives the same answer again and again (straight-lining), judged against how often the classes come up elsewhere.
 *
 * @param answers answers in the order they were given
 * @param longest length of the longest run of one answer
 * @param answer the class of that run
 * @param chance how often somebody who draws from the usual shares has a run as long
 */
public record Monotony(int answers, int longest, int answer, double chance) {

    /**
     * Looks for the longest run.
     *
     * @param given classes in the order they were given
     * @param usual usual share of each class, from all people; they add up to 1
     */
    public static Monotony of(int[] given, double[] usual) {
        int longest = 0;
        int answer = 0;
        int run = 0;
        for (int i = 0; i < given.length; i++) {
            run = i > 0 && given[i] == given[i - 1] ? run + 1 : 1;
            if (run > longest) {
                longest = run;
                answer = given[i];
            }
        }
        double expected = 0;
        if (longest > 0) {
            for (double share : usual) {
                double start = (given.length - longest) * (1 - share) + 1;
                expected += start * Math.pow(share, longest);
            }
        }
        return new Monotony(given.length, longest, answer, longest == 0 ? 1 : -Math.expm1(-expected));
    }

    /** The length of the longest run; it has no interval, its chance is in the sentence. */
    public Figure figure() {
        return new Figure.Estimate(
                new Definition("longest-run", 1, "Poisson approximation of the longest run, Arratia and others 1990"),
                longest,
                answers,
                Optional.empty(),
                String.format(
                        Locale.ROOT,
                        "The longest run of one answer is %,d among %,d answers; whoever draws from the usual shares has one as long with a chance of %.2g.",
                        longest,
                        answers,
                        chance));
    }
}
