package touchstone.measures.consensus;

import java.util.Arrays;
import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Truth;

/**
 * Workers count as much as their answers on items with known truth are worth: by the log odds of being right against guessing. A worker
 * without such items counts as the mean of the others.
 *
 * @param gold the items with known truth
 */
public record GoldWeighted(Truth gold) implements Method {

    private static final Definition DEFINITION =
            new Definition("gold-weighted", 1, "log odds of the accuracy on gold, prior of four answers at the mean");
    private static final double PRIOR = 4;

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        if (gold.known() == 0) {
            throw new NotApplicable("gold-weighted needs right answers of some answered items: give them by --gold.");
        }
        double[] right = new double[crowd.workers()];
        double[] seen = new double[crowd.workers()];
        for (int item = 0; item < crowd.items(); item++) {
            int truth = gold.label(item);
            for (int place = crowd.from(item); truth != Truth.UNKNOWN && place < crowd.to(item); place++) {
                seen[crowd.worker(place)]++;
                right[crowd.worker(place)] += crowd.label(place) == truth ? 1 : 0;
            }
        }
        double chance = 1.0 / crowd.classes();
        double mean = (Arrays.stream(right).sum() + 1) / (Arrays.stream(seen).sum() + 2);
        double[] skill = new double[crowd.workers()];
        for (int worker = 0; worker < skill.length; worker++) {
            skill[worker] = (right[worker] + PRIOR * Math.max(mean, chance + 0.05)) / (seen[worker] + PRIOR);
        }
        double[] prior = new double[crowd.classes()];
        Arrays.fill(prior, chance);
        double[] posterior = new double[Math.multiplyExact(crowd.items(), crowd.classes())];
        Coins.expect(crowd, skill, prior, posterior);
        return new Consensus(DEFINITION, crowd, posterior, Workers.of(crowd, posterior), new double[0]);
    }
}
