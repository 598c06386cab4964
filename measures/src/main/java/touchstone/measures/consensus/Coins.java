package touchstone.measures.consensus;

import java.util.Arrays;
import touchstone.measures.crowd.CrowdLabels;

/** The model of one coin a worker: right with the worker's skill, otherwise any other class alike. */
final class Coins {

    private static final double CERTAIN = 1e-6;

    private Coins() {}

    /**
     * The probabilities of all items.
     *
     * @param posterior where they go; overwritten
     * @return the logarithm of the probability of all answers
     */
    static double expect(CrowdLabels crowd, double[] skill, double[] prior, double[] posterior) {
        int classes = crowd.classes();
        double[] gain = new double[skill.length];
        double[] base = new double[skill.length];
        for (int worker = 0; worker < skill.length; worker++) {
            double right = Math.clamp(skill[worker], CERTAIN, 1 - CERTAIN);
            base[worker] = Math.log((1 - right) / (classes - 1));
            gain[worker] = Math.log(right) - base[worker];
        }
        double[] start = new double[classes];
        Arrays.setAll(start, label -> Math.log(prior[label]));
        double value = 0;
        for (int item = 0; item < crowd.items(); item++) {
            int own = item * classes;
            System.arraycopy(start, 0, posterior, own, classes);
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                int worker = crowd.worker(place);
                posterior[own + crowd.label(place)] += gain[worker];
                value += base[worker];
            }
            value += LogScale.normalise(posterior, own, classes);
        }
        return value;
    }
}
