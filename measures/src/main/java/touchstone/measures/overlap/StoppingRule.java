package touchstone.measures.overlap;

import touchstone.measures.crowd.Truth;

/** When an item has enough answers. No rule stops before the second answer: one vote alone is no consensus. */
public sealed interface StoppingRule {

    /**
     * Stop when the most probable class reaches a probability.
     *
     * @param target in (0, 1)
     */
    record Posterior(double target) implements StoppingRule {
        public Posterior {
            if (!(target > 0 && target < 1)) {
                throw new IllegalArgumentException("a target of " + target + " is not between 0 and 1");
            }
        }
    }

    /**
     * Stop when the next answer is expected to raise the probability of being right by less than its price.
     *
     * @param price price of an answer as a share of the worth of a right item, above 0
     */
    record ExpectedGain(double price) implements StoppingRule {
        public ExpectedGain {
            if (!(price > 0)) {
                throw new IllegalArgumentException("a price of " + price + " is not above 0");
            }
        }
    }

    /**
     * Toloka's dynamic overlap: skills from control items alone, {@code (0.5 + right) / (1 + seen)}, all classes alike beforehand.
     *
     * @param confidence stop when the first class reaches it, in (0, 1)
     * @param most stop at this many answers in any case
     * @param control the control items
     */
    record DynamicOverlap(double confidence, int most, Truth control) implements StoppingRule {
        public DynamicOverlap {
            if (!(confidence > 0 && confidence < 1) || most < 1) {
                throw new IllegalArgumentException("a confidence of " + confidence + ", at most " + most + " answers");
            }
        }
    }

    /**
     * The same number of answers for every item.
     *
     * @param answers how many, at least 1
     */
    record Fixed(int answers) implements StoppingRule {
        public Fixed {
            if (answers < 1) {
                throw new IllegalArgumentException("an overlap of " + answers);
            }
        }
    }
}
