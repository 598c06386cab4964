package touchstone.measures.consensus;

import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;

/** Worker agreement with aggregate: each worker counts as much as the worker agrees with the majority. */
public record Wawa() implements Method {

    private static final Definition DEFINITION =
            new Definition("wawa", 1, "Appen, calculating worker agreement with aggregate, one round");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        double[] shares = Votes.shares(crowd, Votes.agreement(crowd, Votes.shares(crowd)));
        return new Consensus(DEFINITION, crowd, shares, Workers.of(crowd, shares), new double[0]);
    }
}
