package touchstone.measures.agreement;

/** The sums behind Conger's kappa. */
final class CongerParts {

    private static final long MOST_CELLS = 50_000_000L;

    private final Ratings ratings;
    private final WeightMatrix weights;
    private final double[] alike;

    private CongerParts(Ratings ratings, WeightMatrix weights, double[] alike) {
        this.ratings = ratings;
        this.weights = weights;
        this.alike = alike;
    }

    static CongerParts of(Ratings ratings, WeightMatrix weights) {
        if ((long) ratings.raters() * ratings.scale().size() > MOST_CELLS) {
            throw new TooManyClasses(
                    ratings.scale().size(),
                    (int) (MOST_CELLS / ratings.raters()),
                    "Conger's kappa of " + ratings.raters() + " people");
        }
        double[] alike = new double[ratings.items()];
        for (int item = 0; item < alike.length; item++) {
            if (ratings.to(item) - ratings.from(item) >= 2) {
                alike[item] = Percent.ofItem(ratings, item, weights);
            }
        }
        return new CongerParts(ratings, weights, alike);
    }

    /**
     * The sums of a draw.
     *
     * @param share per rater the share of each class among that rater's answers
     * @param answered per rater the answers
     * @param raters people with at least one answer
     */
    record Drawn(
            double[][] share,
            double[] answered,
            double[] together,
            int raters,
            double items,
            double pairable,
            double observed,
            double expected) {
        double value() {
            return (observed - expected) / (1 - expected);
        }
    }

    Drawn drawn(int[] times) {
        int classes = ratings.scale().size();
        double[][] share = new double[ratings.raters()][classes];
        double[] answered = new double[ratings.raters()];
        double items = 0;
        double pairable = 0;
        double observed = 0;
        for (int item = 0; item < times.length; item++) {
            int size = ratings.to(item) - ratings.from(item);
            items += size > 0 ? times[item] : 0;
            pairable += size > 1 ? times[item] : 0;
            observed += times[item] * alike[item];
            for (int i = ratings.from(item); i < ratings.to(item); i++) {
                share[ratings.rater(i)][ratings.label(i)] += times[item];
                answered[ratings.rater(i)] += times[item];
            }
        }
        double[] together = new double[classes];
        int raters = 0;
        double own = 0;
        for (int rater = 0; rater < share.length; rater++) {
            if (answered[rater] > 0) {
                raters++;
                for (int k = 0; k < classes; k++) {
                    share[rater][k] /= answered[rater];
                    together[k] += share[rater][k];
                }
                own += weights.between(share[rater], share[rater]);
            }
        }
        double expected = (weights.between(together, together) - own) / ((double) raters * (raters - 1));
        return new Drawn(share, answered, together, raters, items, pairable, observed / pairable, expected);
    }

    /** Standard error by linearization over items. */
    double error(Drawn drawn) {
        double[][] others = new double[drawn.share.length][];
        double[] mean = new double[others.length];
        for (int rater = 0; rater < others.length; rater++) {
            double[] rest = drawn.together.clone();
            for (int k = 0; k < rest.length; k++) {
                rest[k] -= drawn.share[rater][k];
            }
            others[rater] = weights.times(rest);
            for (int k = 0; k < rest.length; k++) {
                mean[rater] += drawn.share[rater][k] * others[rater][k];
            }
        }
        double n = drawn.items;
        double value = drawn.value();
        double sum = 0;
        for (int item = 0; item < alike.length; item++) {
            int size = ratings.to(item) - ratings.from(item);
            if (size == 0) {
                continue;
            }
            double chance = 0;
            for (int i = ratings.from(item); i < ratings.to(item); i++) {
                int rater = ratings.rater(i);
                chance += n / drawn.answered[rater] * (others[rater][ratings.label(i)] - mean[rater]);
            }
            chance /= (double) drawn.raters * (drawn.raters - 1);
            double own = size < 2 ? 0 : n / drawn.pairable * (alike[item] - drawn.expected) / (1 - drawn.expected);
            double part = own - 2 * (1 - value) * chance / (1 - drawn.expected) - value;
            sum += part * part;
        }
        return Math.sqrt(sum / (n * (n - 1)));
    }
}
