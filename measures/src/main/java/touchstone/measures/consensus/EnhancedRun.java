package touchstone.measures.consensus;

import java.util.Arrays;
import touchstone.measures.Waiting;
import touchstone.measures.crowd.CrowdLabels;

/** One run of {@link EnhancedBayes} from one beginning. States are {@code class × subtypes + subtype}. */
final class EnhancedRun {

    private static final double SUBTYPE = 0.1;
    private static final double RIGHT = 4;
    private static final double WRONG = 1;
    private static final double CLOSE = 1e-3;
    private static final double NOTHING = 1e-12;
    private static final double DIGAMMA_RIGHT = LogScale.digamma(RIGHT);
    private static final double DIGAMMA_WRONG = LogScale.digamma(WRONG);
    private static final double GAMMA_RIGHT = LogScale.logGamma(RIGHT);
    private static final double GAMMA_WRONG = LogScale.logGamma(WRONG);

    private final CrowdLabels crowd;
    private final EnhancedBayes method;
    private final int classes;
    private final int subtypes;
    private final int states;
    private final StatePass pass;
    private final double[] classPrior;
    private final double[] counts;
    private final double[] table;
    private final double[] sums;
    private final double[] stateProbability;
    private final double[] posterior;
    private final double[] evidence;
    private int done;

    EnhancedRun(CrowdLabels crowd, EnhancedBayes method, Colours colours, int start) {
        this.crowd = crowd;
        this.method = method;
        classes = crowd.classes();
        subtypes = method.subtypes();
        states = classes * subtypes;
        pass = new StatePass(crowd, states);
        posterior = Votes.shares(crowd);
        classPrior = new double[classes];
        for (int place = 0; place < posterior.length; place++) {
            classPrior[place % classes] += posterior[place];
        }
        stateProbability = method.beginning(posterior, colours, start, classes);
        counts = pass.table();
        table = pass.table();
        sums = new double[states];
        evidence = new double[method.rounds()];
    }

    void run() {
        pass.count(stateProbability, counts, sums);
        while (done < method.rounds()) {
            double[] prior = new double[states];
            double divergence = shares(prior) + rates();
            evidence[done++] = pass.run(table, prior, counts, sums, stateProbability) - divergence;
            Waiting.step("Rounds of ebcc", done, method.rounds());
            if (moved() < CLOSE) {
                break;
            }
        }
    }

    double evidence() {
        return evidence[done - 1];
    }

    double[] objective() {
        return Arrays.copyOf(evidence, done);
    }

    double[] posterior() {
        return posterior;
    }

    /** The expected logarithms of the shares of classes and subtypes, and their divergence from their priors. */
    private double shares(double[] prior) {
        double[] classCounts = new double[classes];
        double divergence = 0;
        for (int label = 0; label < classes; label++) {
            double[] subtypeCounts = new double[subtypes];
            double[] subtypePrior = new double[subtypes];
            Arrays.fill(subtypePrior, SUBTYPE / subtypes);
            for (int subtype = 0; subtype < subtypes; subtype++) {
                double sum = sums[label * subtypes + subtype];
                subtypeCounts[subtype] = sum + subtypePrior[subtype];
                classCounts[label] += sum;
            }
            double all = LogScale.digamma(Arrays.stream(subtypeCounts).sum());
            for (int subtype = 0; subtype < subtypes; subtype++) {
                prior[label * subtypes + subtype] = LogScale.digamma(subtypeCounts[subtype]) - all;
            }
            divergence += divergence(subtypeCounts, subtypePrior);
            classCounts[label] += classPrior[label];
        }
        boolean even = method.shares() == EnhancedBayes.Shares.EVEN;
        double all = LogScale.digamma(Arrays.stream(classCounts).sum());
        for (int state = 0; state < states; state++) {
            double share = even ? -Math.log(classes) : LogScale.digamma(classCounts[state / subtypes]) - all;
            prior[state] = Math.max(Math.exp(prior[state] + share), StatePass.SMALLEST);
        }
        return even ? divergence : divergence + divergence(classCounts, classPrior);
    }

    /** The expected logarithms of all workers' rates, and their divergence from their priors. Most cells are untouched and cost little. */
    private double rates() {
        double divergence = 0;
        int block = classes * states;
        double untouchedSum = RIGHT + WRONG * (classes - 1);
        double untouchedAll = LogScale.digamma(untouchedSum);
        double untouchedGamma = LogScale.logGamma(untouchedSum);
        double untouchedRight = Math.exp(DIGAMMA_RIGHT - untouchedAll);
        double untouchedWrong = Math.exp(DIGAMMA_WRONG - untouchedAll);
        for (int worker = 0; worker < counts.length; worker += block) {
            for (int state = 0; state < states; state++) {
                double sum = untouchedSum;
                for (int said = 0; said < classes; said++) {
                    sum += counts[worker + said * states + state];
                }
                boolean touched = sum > untouchedSum;
                double all = touched ? LogScale.digamma(sum) : untouchedAll;
                double right = touched ? Math.exp(DIGAMMA_RIGHT - all) : untouchedRight;
                double wrong = touched ? Math.exp(DIGAMMA_WRONG - all) : untouchedWrong;
                if (touched) {
                    divergence += LogScale.logGamma(sum) - untouchedGamma;
                }
                int own = state / subtypes;
                for (int said = 0; said < classes; said++) {
                    int cell = worker + said * states + state;
                    if (counts[cell] < NOTHING) {
                        table[cell] = said == own ? right : wrong;
                    } else {
                        divergence += rate(cell, said == own, all);
                    }
                }
            }
        }
        return divergence;
    }

    /** Sets the rate of a cell with a count, and returns its part of the divergence. */
    private double rate(int cell, boolean right, double all) {
        double count = counts[cell];
        double prior = right ? RIGHT : WRONG;
        double log = LogScale.digamma(prior + count) - all;
        table[cell] = Math.max(Math.exp(log), StatePass.SMALLEST);
        return (right ? GAMMA_RIGHT : GAMMA_WRONG) - LogScale.logGamma(prior + count) + count * log;
    }

    private static double divergence(double[] counts, double[] prior) {
        double all = Arrays.stream(counts).sum();
        double value =
                LogScale.logGamma(all) - LogScale.logGamma(Arrays.stream(prior).sum());
        for (int place = 0; place < counts.length; place++) {
            if (prior[place] > 0) {
                value += LogScale.logGamma(prior[place])
                        - LogScale.logGamma(counts[place])
                        + (counts[place] - prior[place]) * (LogScale.digamma(counts[place]) - LogScale.digamma(all));
            }
        }
        return value;
    }

    /** Adds the subtypes up and returns the largest change of a class's probability. */
    private double moved() {
        double moved = 0;
        for (int place = 0; place < crowd.items() * classes; place++) {
            double sum = 0;
            for (int state = place * subtypes; state < (place + 1) * subtypes; state++) {
                sum += stateProbability[state];
            }
            moved = Math.max(moved, Math.abs(sum - posterior[place]));
            posterior[place] = sum;
        }
        return moved;
    }
}
