package touchstone.measures.located;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing followed over frames. Likeness is the common over the joint volume: frames in which only one has a box count in full.
 *
 * @param boxes by frame number
 */
public record Track(SortedMap<Integer, Box> boxes) implements Place {
    public Track {
        boxes = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(boxes));
        if (boxes.isEmpty()) {
            throw new IllegalArgumentException("a track without boxes");
        }
    }

    /** Between 0 and 1. */
    public double overlap(Track other) {
        double common = 0;
        double joint = 0;
        for (Map.Entry<Integer, Box> entry : boxes.entrySet()) {
            Box mine = entry.getValue();
            double area = mine.area();
            Box theirs = other.boxes.getOrDefault(entry.getKey(), NOWHERE);
            double overlap = mine.overlap(theirs);
            double both = (area + theirs.area()) * overlap / (1 + overlap);
            common += both;
            joint += area + theirs.area() - both;
        }
        for (Map.Entry<Integer, Box> entry : other.boxes.entrySet()) {
            joint += boxes.containsKey(entry.getKey()) ? 0 : entry.getValue().area();
        }
        return joint <= 0 ? 0 : common / joint;
    }

    private static final Box NOWHERE = Box.of(0, 0, 0, 0);

    @Override
    public Frame frame() {
        return boxes.values().stream()
                .map(Box::frame)
                .reduce((a, b) -> new Frame(
                        Math.min(a.left(), b.left()),
                        Math.min(a.top(), b.top()),
                        Math.max(a.right(), b.right()),
                        Math.max(a.bottom(), b.bottom())))
                .orElseThrow();
    }
}
