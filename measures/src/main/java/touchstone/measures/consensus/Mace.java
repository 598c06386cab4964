package touchstone.measures.consensus;

import java.util.Arrays;
import java.util.Optional;
import touchstone.measures.Definition;
import touchstone.measures.Waiting;
import touchstone.measures.crowd.CrowdLabels;

/**
 * A worker either knows an item's class or answers by a habit of his own. Variational Bayes from the majority and from random beginnings;
 * the one with the highest likelihood counts.
 *
 * @param starts how many beginnings
 * @param rounds rounds of each
 * @param seed another seed draws other beginnings
 */
public record Mace(int starts, int rounds, long seed) implements Method {

    private static final Definition DEFINITION =
            new Definition("mace", 1, "Hovy, Berg-Kirkpatrick, Vaswani and Hovy 2013, variational, priors of one half");
    private static final double HALF = 0.5;

    /** Ten beginnings of fifty rounds. */
    public Mace(long seed) {
        this(10, 50, seed);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        if ((long) crowd.workers() * crowd.classes() > StatePass.LARGEST_TABLE) {
            throw new NotApplicable("Habits of that many workers over that many classes do not fit: use one-coin.");
        }
        Colours colours = new Colours(crowd);
        double[] best = new double[0];
        double most = Double.NEGATIVE_INFINITY;
        for (int start = 0; start < starts; start++) {
            double[] posterior = new double[Math.multiplyExact(crowd.items(), crowd.classes())];
            double value = run(crowd, colours, start, posterior);
            if (value > most) {
                most = value;
                best = posterior;
            }
        }
        Optional<Workers> workers = Workers.of(crowd, best);
        return new Consensus(DEFINITION, crowd, best, workers, new double[0]);
    }

    private double run(CrowdLabels crowd, Colours colours, int start, double[] posterior) {
        int workers = crowd.workers();
        int classes = crowd.classes();
        double[] agreement = Votes.agreement(crowd, Votes.shares(crowd));
        double[] knows = new double[workers];
        double[] habit = new double[workers * classes];
        for (int worker = 0; worker < workers; worker++) {
            double own = Math.clamp(agreement[worker], 0.1, 0.9);
            knows[worker] = start == 0 ? own : Colours.uniform(colours.worker(worker) + seed * 31 + start);
        }
        Arrays.fill(habit, 1.0 / classes);
        double[] known = new double[workers];
        double[] guessed = new double[workers * classes];
        double value = Double.NEGATIVE_INFINITY;
        for (int round = 0; round < rounds; round++) {
            value = expect(crowd, knows, habit, posterior, known, guessed);
            Waiting.step("Rounds of mace, beginning " + (start + 1), round + 1L, rounds);
            if (round < rounds - 1) {
                maximise(classes, known, guessed, knows, habit);
            }
        }
        return value;
    }

    private static double expect(
            CrowdLabels crowd, double[] knows, double[] habit, double[] posterior, double[] known, double[] guessed) {
        int classes = crowd.classes();
        Arrays.fill(known, 0);
        Arrays.fill(guessed, 0);
        double value = 0;
        for (int item = 0; item < crowd.items(); item++) {
            int own = item * classes;
            Arrays.fill(posterior, own, own + classes, -Math.log(classes));
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                int worker = crowd.worker(place);
                double guess = Math.max((1 - knows[worker]) * habit[crowd.code(place)], 1e-12);
                value += Math.log(guess);
                posterior[own + crowd.label(place)] += Math.log1p(knows[worker] / guess);
            }
            value += LogScale.normalise(posterior, own, classes);
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                int worker = crowd.worker(place);
                double guess = Math.max((1 - knows[worker]) * habit[crowd.code(place)], 1e-12);
                double knew = posterior[own + crowd.label(place)] * knows[worker] / (knows[worker] + guess);
                known[worker] += knew;
                guessed[crowd.code(place)] += 1 - knew;
            }
        }
        return value;
    }

    private static void maximise(int classes, double[] known, double[] guessed, double[] knows, double[] habit) {
        for (int worker = 0; worker < knows.length; worker++) {
            double guesses = 0;
            for (int label = 0; label < classes; label++) {
                guesses += guessed[worker * classes + label];
            }
            double all = LogScale.digamma(known[worker] + guesses + 2 * HALF);
            double right = Math.exp(LogScale.digamma(known[worker] + HALF) - all);
            double wrong = Math.exp(LogScale.digamma(guesses + HALF) - all);
            knows[worker] = right / (right + wrong);
            double habits = LogScale.digamma(guesses + HALF * classes);
            double sum = 0;
            for (int label = 0; label < classes; label++) {
                int cell = worker * classes + label;
                habit[cell] = Math.exp(LogScale.digamma(guessed[cell] + HALF) - habits);
                sum += habit[cell];
            }
            for (int label = 0; label < classes; label++) {
                habit[worker * classes + label] /= sum;
            }
        }
    }
}
