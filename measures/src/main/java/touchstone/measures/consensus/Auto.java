package touchstone.measures.consensus;

import java.util.List;
import touchstone.measures.Definition;
import touchstone.measures.consensus.EnhancedBayes.Shares;
import touchstone.measures.crowd.CrowdLabels;

/**
 * Our own default: the mean of the probabilities that four unlike models give: weighted votes; abilities against difficulties; and error
 * rates for subtypes of the classes, once with learned and once with even shares of the classes. Each of them fails on some crowds, on
 * different ones; where one is wrong and sure, the others outvote it. The fewer answers the workers gave, the more the votes count. Chosen on whole real crowds and on halves and thirds of them.
 *
 * <p>Beyond four million answers × classes the two slow kinds are replaced by their quick relatives: one coin a worker in place of
 * difficulties, no subtypes.
 *
 * <p>Below two hundred answers there is too little to learn from: there an item's most frequent answer is never overruled, and the models
 * decide ties alone.
 *
 * @param seed for the members with random beginnings
 */
public record Auto(long seed) implements Method {

    private static final Definition DEFINITION =
            new Definition("auto", 2, "mean of wawa, glad, and ebcc with learned and with even shares of classes");
    private static final long SMALL = 200_000;
    private static final long LARGE = 4_000_000;
    private static final int SUBTYPES = 10;
    private static final int ROUNDS = 500;
    private static final int FEWER_ROUNDS = 50;
    private static final double FEW_ANSWERS = 5;
    private static final int THIN = 200;

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        if (crowd.classes() == 1) {
            double[] certain = Votes.shares(crowd);
            return new Consensus(DEFINITION, crowd, certain, Workers.of(crowd, certain), new double[0]);
        }
        long work = (long) crowd.answers() * crowd.classes();
        long rows = (long) crowd.workers() * crowd.classes() * crowd.classes();
        List<double[]> members;
        if (rows > StatePass.LARGEST_TABLE) {
            members = List.of(
                    new Wawa().combine(crowd).raw(),
                    new OneCoin().combine(crowd).raw());
        } else if (work > LARGE || rows * SUBTYPES > StatePass.LARGEST_TABLE) {
            members = List.of(
                    new Wawa().combine(crowd).raw(),
                    new OneCoin(4, FEWER_ROUNDS).combine(crowd).raw(),
                    subtypes(crowd, 1, 1, FEWER_ROUNDS, Shares.LEARNED),
                    subtypes(crowd, 1, 1, FEWER_ROUNDS, Shares.EVEN));
        } else {
            int starts = work <= SMALL ? 3 : 2;
            members = List.of(
                    new Wawa().combine(crowd).raw(),
                    new Glad().combine(crowd).raw(),
                    subtypes(crowd, SUBTYPES, starts, ROUNDS, Shares.LEARNED),
                    subtypes(crowd, SUBTYPES, starts, ROUNDS, Shares.EVEN));
        }
        double[] mean = pooled(members, (double) crowd.answers() / crowd.workers());
        if (crowd.answers() < THIN) {
            keepMajorities(mean, Votes.shares(crowd), crowd.classes());
        }
        return new Consensus(DEFINITION, crowd, mean, Workers.of(crowd, mean), new double[0]);
    }

    /** Workers who gave few answers cannot be told apart: then the votes, the first member, count more. */
    private static double[] pooled(List<double[]> members, double answersEach) {
        double trust = answersEach / (answersEach + FEW_ANSWERS);
        double[] mean = new double[members.getFirst().length];
        for (double[] member : members) {
            for (int place = 0; place < mean.length; place++) {
                mean[place] += trust * member[place] / members.size();
            }
        }
        for (int place = 0; place < mean.length; place++) {
            mean[place] += (1 - trust) * members.getFirst()[place];
        }
        return mean;
    }

    /** Where the most probable class is not among the most frequent answers of the item, the shares of its answers count instead. */
    private static void keepMajorities(double[] mean, double[] shares, int classes) {
        for (int own = 0; own < mean.length; own += classes) {
            double most = 0;
            double votes = 0;
            for (int place = own; place < own + classes; place++) {
                most = Math.max(most, mean[place]);
                votes = Math.max(votes, shares[place]);
            }
            boolean overruled = false;
            for (int place = own; place < own + classes; place++) {
                boolean first = mean[place] >= most - Consensus.SAME;
                overruled |= first && shares[place] < votes - Consensus.SAME;
            }
            if (overruled) {
                System.arraycopy(shares, own, mean, own, classes);
            }
        }
    }

    private double[] subtypes(CrowdLabels crowd, int subtypes, int starts, int rounds, Shares shares) {
        return new EnhancedBayes(subtypes, starts, rounds, seed, shares).mean(crowd);
    }
}
