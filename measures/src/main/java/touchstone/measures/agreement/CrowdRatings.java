package touchstone.measures.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.NaturalOrder;

/** Makes {@link Ratings} of a table of labels, with the scale that the measure needs. */
public final class CrowdRatings {

    private CrowdRatings() {}

    /** Classes are names in their natural order; no class is nearer to another than to a third. */
    public static Ratings nominal(CrowdLabels crowd) {
        List<String> names = names(crowd);
        int[] same = new int[names.size()];
        Arrays.setAll(same, k -> k);
        return make(crowd, same, ClassScale.named(names));
    }

    /**
     * Classes in a given order.
     *
     * @param order every class from the lowest to the highest; classes that nobody named may be among them
     * @throws IllegalArgumentException naming a class that is not in the order
     */
    public static Ratings ordered(CrowdLabels crowd, List<String> order) {
        Map<String, Integer> place = new HashMap<>();
        for (String name : order) {
            if (place.put(name, place.size()) != null) {
                throw new IllegalArgumentException("the order names " + name + " twice");
            }
        }
        int[] code = new int[crowd.classes()];
        for (int k = 0; k < code.length; k++) {
            Integer at = place.get(crowd.className(k));
            if (at == null) {
                throw new IllegalArgumentException(
                        "the label " + crowd.className(k) + " is not in the order " + String.join(",", order));
            }
            code[k] = at;
        }
        return make(crowd, code, ClassScale.named(order));
    }

    /**
     * Classes are numbers; labels that write the same number differently are one class.
     *
     * @throws IllegalArgumentException naming a label that is not a finite number
     */
    public static Ratings numeric(CrowdLabels crowd) {
        double[] numbers = new double[crowd.classes()];
        for (int k = 0; k < numbers.length; k++) {
            String text = crowd.className(k).strip();
            if (!NaturalOrder.isNumber(text)) {
                throw new IllegalArgumentException("the label " + text + " is not a number");
            }
            numbers[k] = Double.parseDouble(text) + 0.0;
        }
        double[] values = Arrays.stream(numbers).distinct().sorted().toArray();
        int[] code = new int[numbers.length];
        Arrays.setAll(code, k -> Arrays.binarySearch(values, numbers[k]));
        return make(crowd, code, ClassScale.numeric(values));
    }

    private static List<String> names(CrowdLabels crowd) {
        List<String> names = new ArrayList<>(crowd.classes());
        for (int k = 0; k < crowd.classes(); k++) {
            names.add(crowd.className(k));
        }
        return names;
    }

    private static Ratings make(CrowdLabels crowd, int[] code, ClassScale scale) {
        int[] items = new int[crowd.answers()];
        int[] raters = new int[crowd.answers()];
        int[] labels = new int[crowd.answers()];
        for (int item = 0; item < crowd.items(); item++) {
            for (int i = crowd.from(item); i < crowd.to(item); i++) {
                items[i] = item;
                raters[i] = crowd.worker(i);
                labels[i] = code[crowd.label(i)];
            }
        }
        List<String> raterNames = new ArrayList<>(crowd.workers());
        for (int worker = 0; worker < crowd.workers(); worker++) {
            raterNames.add(crowd.workerName(worker));
        }
        return Ratings.of(items, raters, labels, raterNames, scale);
    }
}
