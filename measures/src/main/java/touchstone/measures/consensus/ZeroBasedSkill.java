package touchstone.measures.consensus;

import java.util.Arrays;
import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;

/**
 * Skill and consensus in turns: a worker's skill moves towards the agreement with the weighted consensus, by a step that halves.
 *
 * @param rounds how often
 */
public record ZeroBasedSkill(int rounds) implements Method {

    private static final Definition DEFINITION =
            new Definition("zero-based-skill", 1, "skill from 1/K + 1e-5, rate 1, halved every 20 rounds");
    private static final double CLOSE = 1e-5;

    /** A hundred rounds. */
    public ZeroBasedSkill() {
        this(100);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        double[] skill = new double[crowd.workers()];
        Arrays.fill(skill, 1.0 / crowd.classes() + CLOSE);
        double[] shares = Votes.shares(crowd, skill);
        double step = 1;
        for (int round = 0; round < rounds; round++) {
            if (round > 0 && round % 20 == 0) {
                step /= 2;
            }
            double[] agreement = Votes.agreement(crowd, shares);
            double moved = 0;
            for (int worker = 0; worker < skill.length; worker++) {
                double change = step * (agreement[worker] - skill[worker]);
                skill[worker] += change;
                moved = Math.max(moved, Math.abs(change));
            }
            shares = Votes.shares(crowd, skill);
            if (moved < CLOSE) {
                break;
            }
        }
        return new Consensus(DEFINITION, crowd, shares, Workers.of(crowd, shares), new double[0]);
    }
}
