package touchstone.measures.located;

import java.util.Arrays;
import java.util.List;

/**
 * A mask of pixels as run lengths, column by column from the top left (the order of COCO): lengths outside and inside in turn,
 * beginning outside.
 */
public final class RunMask implements Place {
    private final int width;
    private final int height;
    private final int[] runs;

    /**
     * A mask.
     *
     * @param runs not negative, together width times height
     */
    public RunMask(int width, int height, int[] runs) {
        long sum = Arrays.stream(runs).asLongStream().sum();
        if (width < 0
                || height < 0
                || sum != (long) width * height
                || Arrays.stream(runs).anyMatch(run -> run < 0)) {
            throw new IllegalArgumentException("runs of " + sum + " for " + width + " by " + height);
        }
        this.width = width;
        this.height = height;
        this.runs = runs.clone();
    }

    /** The pixels whose middle is inside a shape. */
    public static RunMask of(Polygon polygon, int width, int height) {
        boolean[] inside = new boolean[width * height];
        for (int x = 0; x < width; x++) {
            double[] crossings = Columns.crossings(polygon, x + 0.5);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                int from = (int) Math.max(0, Math.ceil(crossings[i] - 0.5));
                int to = (int) Math.min(height, Math.ceil(crossings[i + 1] - 0.5));
                for (int y = from; y < to; y++) {
                    inside[x * height + y] = true;
                }
            }
        }
        return new RunMask(width, height, Columns.runs(inside));
    }

    public long area() {
        long area = 0;
        for (int run = 1; run < runs.length; run += 2) {
            area += runs[run];
        }
        return area;
    }

    /** Common over joint pixels; 0 where neither has any. Masks of pictures of other sizes cannot be compared. */
    public double overlap(RunMask other) {
        if (width != other.width || height != other.height) {
            throw new IllegalArgumentException("masks of pictures of different sizes");
        }
        long common = 0;
        int mine = 0;
        int theirs = 0;
        long myEnd = runs.length == 0 ? 0 : runs[0];
        long theirEnd = other.runs.length == 0 ? 0 : other.runs[0];
        long at = 0;
        while (mine < runs.length && theirs < other.runs.length) {
            long end = Math.min(myEnd, theirEnd);
            common += mine % 2 == 1 && theirs % 2 == 1 ? end - at : 0;
            at = end;
            if (myEnd == end && ++mine < runs.length) {
                myEnd += runs[mine];
            }
            if (theirEnd == end && ++theirs < other.runs.length) {
                theirEnd += other.runs[theirs];
            }
        }
        long joint = area() + other.area() - common;
        return joint == 0 ? 0 : (double) common / joint;
    }

    /** The pixels that at least half of the weight holds; all masks of one size, at least one. */
    public static RunMask majority(List<RunMask> masks, double[] weights) {
        RunMask any = masks.getFirst();
        double[] change = new double[any.width * any.height + 1];
        double total = 0;
        for (int m = 0; m < weights.length; m++) {
            RunMask mask = masks.get(m);
            if (mask.width != any.width || mask.height != any.height) {
                throw new IllegalArgumentException("masks of pictures of different sizes");
            }
            total += weights[m];
            int at = 0;
            for (int run = 0; run < mask.runs.length; run++) {
                if (run % 2 == 1) {
                    change[at] += weights[m];
                    change[at + mask.runs[run]] -= weights[m];
                }
                at += mask.runs[run];
            }
        }
        boolean[] inside = new boolean[any.width * any.height];
        double held = 0;
        for (int pixel = 0; pixel < inside.length; pixel++) {
            held += change[pixel];
            inside[pixel] = held >= total / 2 - 1e-9;
        }
        return new RunMask(any.width, any.height, Columns.runs(inside));
    }

    @Override
    public Frame frame() {
        long at = 0;
        double left = width;
        double right = 0;
        for (int run = 0; run < runs.length; run++) {
            if (run % 2 == 1 && runs[run] > 0) {
                left = Math.min(left, (double) (at / height));
                right = Math.max(right, (double) ((at + runs[run] - 1) / height + 1));
            }
            at += runs[run];
        }
        return new Frame(left, 0, right, height);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunMask mask
                && width == mask.width
                && height == mask.height
                && Arrays.equals(runs, mask.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }

    @Override
    public String toString() {
        return "RunMask of " + width + " by " + height + ", " + area() + " pixels";
    }
}
