package touchstone.measures.consensus;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;

/**
 * Bayesian classifier combination in which every class has several hidden subtypes of items, so that workers who err on the same items
 * are not taken for independent witnesses. Variational Bayes from several random beginnings, of which the one with the highest evidence
 * counts. With one subtype it is the independent model (IBCC).
 *
 * @param subtypes subtypes of each class
 * @param starts how many random beginnings; one is enough for one subtype
 * @param rounds most rounds of each
 * @param seed another seed draws other beginnings
 * @param shares how common the classes are taken to be
 */
public record EnhancedBayes(int subtypes, int starts, int rounds, long seed, Shares shares) implements Method {

    /** How common the classes are taken to be. */
    public enum Shares {
        /** Learned, beginning with the shares of votes. */
        LEARNED,
        /** All alike: a model that errs by taking rare classes for noise errs less. */
        EVEN
    }

    private static final int ROUNDS = 500;
    private static final Definition INDEPENDENT =
            new Definition("ibcc", 1, "Kim and Ghahramani 2012; rows ~ Dirichlet(4 on the diagonal, 1 elsewhere)");
    private static final Definition ENHANCED =
            new Definition("ebcc", 1, "Li, Rubinstein and Cohn 2019, variational; a_pi 0.1, a_v 4, b_v 1");

    /** The independent model. */
    public static EnhancedBayes independent() {
        return new EnhancedBayes(1, 1, ROUNDS, 0, Shares.LEARNED);
    }

    /** The enhanced model: ten subtypes. */
    public static EnhancedBayes enhanced(int starts, long seed) {
        return new EnhancedBayes(10, starts, ROUNDS, seed, Shares.LEARNED);
    }

    @Override
    public Definition definition() {
        return subtypes == 1 ? INDEPENDENT : ENHANCED;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        long size = (long) crowd.workers() * crowd.classes() * crowd.classes() * subtypes;
        if (size > StatePass.LARGEST_TABLE
                || (long) crowd.items() * crowd.classes() * subtypes > Integer.MAX_VALUE - 8) {
            throw new NotApplicable("Error rates of " + crowd.workers() + " workers over " + crowd.classes()
                    + " classes and " + subtypes + " subtypes do not fit into memory: use one-coin or wawa.");
        }
        Colours colours = new Colours(crowd);
        EnhancedRun best = new EnhancedRun(crowd, this, colours, 0);
        best.run();
        for (int start = 1; start < starts; start++) {
            EnhancedRun other = new EnhancedRun(crowd, this, colours, start);
            other.run();
            if (other.evidence() > best.evidence()) {
                best = other;
            }
        }
        double[] posterior = best.posterior();
        Optional<Workers> workers = Workers.of(crowd, posterior);
        return new Consensus(definition(), crowd, posterior, workers, best.objective());
    }

    /** The mean of the probabilities from all beginnings: steadier than the best of them. */
    double[] mean(CrowdLabels crowd) {
        Colours colours = new Colours(crowd);
        double[][] all = new double[starts][];
        IntStream.range(0, starts).parallel().forEach(start -> {
            EnhancedRun run = new EnhancedRun(crowd, this, colours, start);
            run.run();
            all[start] = run.posterior();
        });
        double[] mean = new double[all[0].length];
        for (double[] one : all) {
            for (int place = 0; place < mean.length; place++) {
                mean[place] += one[place] / starts;
            }
        }
        return mean;
    }

    /** The first probabilities: shares of votes, cut among the subtypes at random. */
    double[] beginning(double[] votes, Colours colours, int start, int classes) {
        double[] states = new double[votes.length * subtypes];
        double[] cut = new double[subtypes];
        for (int place = 0; place < votes.length; place++) {
            if (subtypes == 1) {
                states[place] = votes[place];
                continue;
            }
            if (votes[place] == 0) {
                continue;
            }
            long hash = Colours.mix(colours.item(place / classes) + 31 * seed + 1_000_003L * start)
                    ^ Double.doubleToLongBits(votes[place]);
            for (int subtype = 0; subtype < subtypes; subtype++) {
                cut[subtype] = -Math.log(Colours.uniform(hash + subtype));
            }
            double sum = Arrays.stream(cut).sum();
            for (int subtype = 0; subtype < subtypes; subtype++) {
                states[place * subtypes + subtype] = votes[place] * cut[subtype] / sum;
            }
        }
        return states;
    }
}
