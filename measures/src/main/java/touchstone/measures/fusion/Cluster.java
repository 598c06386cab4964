package touchstone.measures.fusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import touchstone.measures.located.Likeness;
import touchstone.measures.located.Part;
import touchstone.measures.located.Place;

/** Parts of different people that are taken for the same thing: at most one of each person. */
final class Cluster {
    final List<Integer> raters = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    double probability;
    private int mergedInto = -1;

    private record Pair(int one, int other, double likeness) {}

    private Cluster(int rater, Part part) {
        raters.add(rater);
        parts.add(part);
    }

    /**
     * Groups the parts of an item. The two most alike parts come first; two groups become one only where they share no person and
     * are alike enough in the mean.
     */
    static List<Cluster> of(List<List<Part>> people, Likeness likeness, double least) {
        List<Cluster> all = new ArrayList<>();
        for (int rater = 0; rater < people.size(); rater++) {
            for (Part part : people.get(rater)) {
                all.add(new Cluster(rater, part));
            }
        }
        for (Pair pair : pairs(all, likeness, least)) {
            Cluster one = root(all, pair.one());
            Cluster other = root(all, pair.other());
            boolean apart = one.raters.stream().noneMatch(other.raters::contains);
            if (apart && mean(one, other, likeness) >= least) {
                other.mergedInto = all.indexOf(one);
                one.raters.addAll(other.raters);
                one.parts.addAll(other.parts);
            }
        }
        return all.stream().filter(cluster -> cluster.mergedInto < 0).toList();
    }

    private static List<Pair> pairs(List<Cluster> all, Likeness likeness, double least) {
        List<Pair> pairs = new ArrayList<>();
        List<Place.Frame> frames = all.stream()
                .map(cluster -> cluster.parts.getFirst().place().frame())
                .toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Part one = all.get(i).parts.getFirst();
                Part other = all.get(j).parts.getFirst();
                if (meet(frames.get(i), frames.get(j))
                        && !all.get(i)
                                .raters
                                .getFirst()
                                .equals(all.get(j).raters.getFirst())) {
                    double alike = likeness.of(one.place(), other.place());
                    if (alike >= least && alike > 0) {
                        // Of places equally alike those of one label belong together.
                        pairs.add(new Pair(i, j, alike + (one.label().equals(other.label()) ? 1e-6 : 0)));
                    }
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(Pair::one)
                .thenComparingInt(Pair::other));
        return pairs;
    }

    private static boolean meet(Place.Frame a, Place.Frame b) {
        return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
    }

    private static Cluster root(List<Cluster> all, int index) {
        Cluster cluster = all.get(index);
        while (cluster.mergedInto >= 0) {
            cluster = all.get(cluster.mergedInto);
        }
        return cluster;
    }

    private static double mean(Cluster one, Cluster other, Likeness likeness) {
        double sum = 0;
        for (Part a : one.parts) {
            for (Part b : other.parts) {
                sum += likeness.of(a.place(), b.place());
            }
        }
        return sum / (one.parts.size() * other.parts.size());
    }
}
