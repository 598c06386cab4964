package touchstone.measures.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Distances between answers that are sets, such as several topics ticked at once. */
public final class SetDistance {

    private SetDistance() {}

    /**
     * MASI, Measuring Agreement on Set-valued Items (Passonneau 2006): 1 − Jaccard × monotonicity, where monotonicity is 1 for
     * equal sets, 2/3 when one holds the other, 1/3 when they overlap and 0 when they do not.
     *
     * @param classes the set that each class stands for
     */
    public static Metric.Other masi(List<? extends Set<String>> classes) {
        return new Metric.Other(
                "masi",
                (a, b) -> 1
                        - jaccardIndex(classes.get(a), classes.get(b)) * monotonicity(classes.get(a), classes.get(b)));
    }

    /**
     * The product of the two distances, (1 − Jaccard) × (1 − monotonicity), under which overlapping sets are nearer to each
     * other; some tools call this MASI.
     *
     * @param classes the set that each class stands for
     */
    public static Metric.Other masiOfDistances(List<? extends Set<String>> classes) {
        return new Metric.Other(
                "masi-of-distances",
                (a, b) -> (1 - jaccardIndex(classes.get(a), classes.get(b)))
                        * (1 - monotonicity(classes.get(a), classes.get(b))));
    }

    /** 1 − size of the intersection / size of the union; two empty sets are equal. */
    public static Metric.Other jaccard(List<? extends Set<String>> classes) {
        return new Metric.Other("jaccard", (a, b) -> 1 - jaccardIndex(classes.get(a), classes.get(b)));
    }

    private static double jaccardIndex(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        int union = a.size() + b.size() - both.size();
        return union == 0 ? 1 : (double) both.size() / union;
    }

    private static double monotonicity(Set<String> a, Set<String> b) {
        if (a.equals(b)) {
            return 1;
        }
        if (a.containsAll(b) || b.containsAll(a)) {
            return 2.0 / 3;
        }
        return a.stream().anyMatch(b::contains) ? 1.0 / 3 : 0;
    }
}
