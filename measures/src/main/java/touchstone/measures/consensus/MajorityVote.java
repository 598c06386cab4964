package touchstone.measures.consensus;

import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;

/** Every answer counts the same; the probability of a class is its share of the item's answers. */
public record MajorityVote() implements Method {

    private static final Definition DEFINITION = new Definition("majority", 1, "share of answers");

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        double[] shares = Votes.shares(crowd);
        return new Consensus(DEFINITION, crowd, shares, Workers.of(crowd, shares), new double[0]);
    }
}
