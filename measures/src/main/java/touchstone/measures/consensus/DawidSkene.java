package touchstone.measures.consensus;

import java.util.Arrays;
import java.util.Optional;
import touchstone.measures.Definition;
import touchstone.measures.Waiting;
import touchstone.measures.crowd.CrowdLabels;

/**
 * Dawid and Skene 1979: every worker has a row of error rates for each true class; maximum likelihood by expectation maximisation,
 * beginning with the shares of votes.
 *
 * @param smoothing answers added to every cell of every worker's rows; 0 is the original
 * @param rounds most rounds
 * @param close stop when a round raises the logarithm of the likelihood by less than this an answer; below 0 never stops early
 */
public record DawidSkene(double smoothing, int rounds, double close) implements Method {

    private static final Definition DEFINITION =
            new Definition("dawid-skene", 1, "Dawid and Skene 1979, eq. 2.3 to 2.5");

    /** A hundredth of an answer for smoothing, a hundred rounds. */
    public DawidSkene() {
        this(0.01, 100, 1e-8);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        fits(crowd);
        return from(crowd, Votes.shares(crowd));
    }

    /** Refuses tables whose workers' rows do not fit into memory. */
    static void fits(CrowdLabels crowd) {
        long size = (long) crowd.workers() * crowd.classes() * crowd.classes();
        if (size > StatePass.LARGEST_TABLE) {
            throw new NotApplicable("Error rates of " + crowd.workers() + " workers over " + crowd.classes()
                    + " classes do not fit into memory: use one-coin or wawa, which need one number a worker.");
        }
    }

    /** The same from other first probabilities, whose array is used up. */
    Consensus from(CrowdLabels crowd, double[] posterior) {
        int classes = crowd.classes();
        StatePass pass = new StatePass(crowd, classes);
        double[] table = pass.table();
        double[] counts = pass.table();
        double[] sums = new double[classes];
        pass.count(posterior, counts, sums);
        double[] objective = new double[rounds];
        int done = 0;
        while (done < rounds) {
            double penalty = rates(counts, table, classes);
            double value = pass.run(table, shares(sums), counts, sums, posterior) + penalty;
            objective[done++] = value;
            Waiting.step("Rounds of dawid-skene", done, rounds);
            if (done > 1 && value - objective[done - 2] < close * crowd.answers()) {
                break;
            }
        }
        Optional<Workers> workers = Optional.of(new Workers(crowd, counts));
        return new Consensus(DEFINITION, crowd, posterior, workers, Arrays.copyOf(objective, done));
    }

    /** Turns counts into rates and returns what the smoothing adds to the objective. */
    private double rates(double[] counts, double[] table, int classes) {
        int block = classes * classes;
        double[] seen = new double[classes];
        double penalty = 0;
        for (int worker = 0; worker < table.length; worker += block) {
            Arrays.fill(seen, smoothing * classes);
            for (int cell = 0; cell < block; cell++) {
                seen[cell % classes] += counts[worker + cell];
            }
            for (int cell = 0; cell < block; cell++) {
                double all = seen[cell % classes];
                double rate = all > 0 ? (counts[worker + cell] + smoothing) / all : 1.0 / classes;
                table[worker + cell] = Math.max(rate, StatePass.SMALLEST);
                if (smoothing > 0) {
                    penalty += smoothing * Math.log(table[worker + cell]);
                }
            }
        }
        return penalty;
    }

    private static double[] shares(double[] sums) {
        double all = Arrays.stream(sums).sum();
        return Arrays.stream(sums)
                .map(sum -> Math.max(sum / all, StatePass.SMALLEST))
                .toArray();
    }
}
