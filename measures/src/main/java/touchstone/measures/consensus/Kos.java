package touchstone.measures.consensus;

import java.util.Arrays;
import java.util.Optional;
import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;

/**
 * Message passing between items and workers for two classes: each side tells the other what it believes without what it heard from it.
 * The confidence is a squashed sum of messages, not a calibrated probability.
 *
 * @param rounds how often messages go there and back
 * @param seed another seed draws other first messages
 */
public record Kos(int rounds, long seed) implements Method {

    private static final Definition DEFINITION = new Definition("kos", 1, "Karger, Oh and Shah 2011");

    /** A hundred rounds. */
    public Kos(long seed) {
        this(100, seed);
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        if (crowd.classes() != 2) {
            throw new NotApplicable(
                    "kos exists for two classes only, and here are " + crowd.classes() + ": use dawid-skene or auto.");
        }
        Colours colours = new Colours(crowd);
        double[] toItem = new double[crowd.answers()];
        double[] toWorker = new double[crowd.answers()];
        for (int item = 0; item < crowd.items(); item++) {
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                toItem[place] = 1 + normal(colours.item(item) ^ (31 * colours.worker(crowd.worker(place)) + seed));
            }
        }
        double[] belief = new double[crowd.items()];
        double[] trust = new double[crowd.workers()];
        for (int round = 0; round < rounds; round++) {
            sumByItem(crowd, toItem, belief);
            tellWorkers(crowd, belief, toItem, toWorker, trust);
            tellItems(crowd, trust, toWorker, toItem);
        }
        sumByItem(crowd, toItem, belief);
        double[] posterior = new double[crowd.items() * 2];
        for (int item = 0; item < belief.length; item++) {
            double second = 1 / (1 + Math.exp(-2 * belief[item]));
            posterior[item * 2] = 1 - second;
            posterior[item * 2 + 1] = second;
        }
        Optional<Workers> workers = Workers.of(crowd, posterior);
        return new Consensus(DEFINITION, crowd, posterior, workers, new double[0]);
    }

    private static void sumByItem(CrowdLabels crowd, double[] toItem, double[] belief) {
        for (int item = 0; item < belief.length; item++) {
            belief[item] = 0;
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                belief[item] += sign(crowd, place) * toItem[place];
            }
        }
    }

    private static void tellWorkers(
            CrowdLabels crowd, double[] belief, double[] toItem, double[] toWorker, double[] trust) {
        Arrays.fill(trust, 0);
        for (int item = 0; item < belief.length; item++) {
            for (int place = crowd.from(item); place < crowd.to(item); place++) {
                toWorker[place] = belief[item] - sign(crowd, place) * toItem[place];
                trust[crowd.worker(place)] += sign(crowd, place) * toWorker[place];
            }
        }
    }

    private static void tellItems(CrowdLabels crowd, double[] trust, double[] toWorker, double[] toItem) {
        double square = 0;
        for (int place = 0; place < toItem.length; place++) {
            toItem[place] = trust[crowd.worker(place)] - sign(crowd, place) * toWorker[place];
            square += toItem[place] * toItem[place];
        }
        double scale = square > 0 ? Math.sqrt(toItem.length / square) : 1;
        for (int place = 0; place < toItem.length; place++) {
            toItem[place] *= scale;
        }
    }

    private static double sign(CrowdLabels crowd, int place) {
        return crowd.label(place) * 2 - 1.0;
    }

    private static double normal(long hash) {
        return Math.sqrt(-2 * Math.log(Colours.uniform(hash))) * Math.cos(2 * Math.PI * Colours.uniform(~hash));
    }
}
