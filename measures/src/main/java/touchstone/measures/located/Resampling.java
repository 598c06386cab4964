package touchstone.measures.located;

/**
 * How bootstrap intervals are made.
 *
 * @param draws how many resamples
 * @param level coverage, in (0, 1)
 * @param seed fixes all chance
 */
public record Resampling(int draws, double level, long seed) {
    public Resampling {
        if (draws < 1 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(draws + " draws at level " + level);
        }
    }

    /** 1,000 draws, 95 %. */
    public static Resampling usual() {
        return new Resampling(1000, 0.95, 1);
    }
}
