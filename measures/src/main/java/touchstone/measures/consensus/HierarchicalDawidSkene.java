package touchstone.measures.consensus;

import java.util.Arrays;
import java.util.Optional;
import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;

/**
 * Dawid and Skene's model in which a worker's rows are drawn around the crowd's common rows: how closely the workers follow the crowd is
 * learned, so a worker with few answers is taken as an ordinary one, and one with many speaks for himself. Variational Bayes.
 *
 * @param rounds most rounds
 */
public record HierarchicalDawidSkene(int rounds) implements Method {

    private static final Definition DEFINITION = new Definition(
            "hierarchical-dawid-skene", 1, "rows ~ Dirichlet(strength × crowd's row), strength by Minka's fixed point");
    private static final double CLOSE = 1e-5;

    /** Two hundred rounds. */
    public HierarchicalDawidSkene() {
        this(200);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        DawidSkene.fits(crowd);
        int classes = crowd.classes();
        StatePass pass = new StatePass(crowd, classes);
        double[] posterior = Votes.shares(crowd);
        double[] next = new double[posterior.length];
        double[] table = pass.table();
        double[] counts = pass.table();
        double[] sums = new double[classes];
        CrowdRows rows = new CrowdRows(classes);
        pass.count(posterior, counts, sums);
        for (int round = 0; round < rounds; round++) {
            rows.follow(counts);
            if (round >= 3) {
                rows.learnStrength(counts);
            }
            rows.expected(counts, table);
            pass.run(table, expectedShares(sums), counts, sums, next);
            double moved = OneCoin.moved(posterior, next);
            double[] swap = posterior;
            posterior = next;
            next = swap;
            if (moved < CLOSE) {
                break;
            }
        }
        return new Consensus(DEFINITION, crowd, posterior, Optional.of(new Workers(crowd, counts)), new double[0]);
    }

    private static double[] expectedShares(double[] sums) {
        double[] shares = new double[sums.length];
        double all = LogScale.digamma(Arrays.stream(sums).sum() + sums.length);
        Arrays.setAll(shares, label -> Math.exp(LogScale.digamma(sums[label] + 1) - all));
        return shares;
    }
}
