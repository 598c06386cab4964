package touchstone.measures.ranking;

/** What a tie says about two strengths. */
public enum TieRule {
    /** A tie is half a win for each (the custom of chat arenas); its interval needs the sandwich or the bootstrap. */
    HALVES,
    /** A third outcome whose odds are a constant times the geometric mean of both strengths (Davidson 1970). */
    DAVIDSON,
    /** A third outcome when the difference is below a threshold that people can notice (Rao and Kupper 1967). */
    RAO_KUPPER,
    /** Ties are not used. */
    LEFT_OUT;

    /** Whether the rule has a parameter of its own. */
    boolean hasParameter() {
        return this == DAVIDSON || this == RAO_KUPPER;
    }

    /** The parameter to start the climb from: even odds of a tie. */
    double start() {
        return this == RAO_KUPPER ? 0.5 : -0.5;
    }

    /** Log-likelihood of one vote and its derivatives at the given lead of the first over the second. */
    VoteTerms terms(double lead, double tie, Outcome outcome) {
        return switch (this) {
            case HALVES, LEFT_OUT -> halves(lead, outcome);
            case DAVIDSON -> davidson(lead, tie, outcome);
            case RAO_KUPPER -> raoKupper(lead, tie, outcome);
        };
    }

    private static VoteTerms halves(double lead, Outcome outcome) {
        double share = outcome.undecided() ? 0.5 : outcome == Outcome.FIRST ? 1 : 0;
        double p = sigmoid(lead);
        double value = share * logSigmoid(lead) + (1 - share) * logSigmoid(-lead);
        return new VoteTerms(value, share - p, 0, p * (1 - p), 0, 0);
    }

    private static VoteTerms davidson(double lead, double tie, Outcome outcome) {
        double top = Math.max(Math.abs(lead) / 2, tie);
        double first = Math.exp(lead / 2 - top);
        double second = Math.exp(-lead / 2 - top);
        double neither = Math.exp(tie - top);
        double total = first + second + neither;
        double gap = (first - second) / total;
        double tied = neither / total;
        double side = outcome.undecided() ? 0 : outcome == Outcome.FIRST ? 1 : -1;
        double said = outcome.undecided() ? tie : side * lead / 2;
        return new VoteTerms(
                said - top - Math.log(total),
                (side - gap) / 2,
                (outcome.undecided() ? 1 : 0) - tied,
                (1 - tied - gap * gap) / 4,
                -tied * gap / 2,
                tied * (1 - tied));
    }

    private static VoteTerms raoKupper(double lead, double threshold, Outcome outcome) {
        double firstMiss = sigmoid(threshold - lead);
        double secondMiss = sigmoid(threshold + lead);
        double firstBend = firstMiss * (1 - firstMiss);
        double secondBend = secondMiss * (1 - secondMiss);
        VoteTerms first =
                new VoteTerms(logSigmoid(lead - threshold), firstMiss, -firstMiss, firstBend, -firstBend, firstBend);
        VoteTerms second = new VoteTerms(
                logSigmoid(-lead - threshold), -secondMiss, -secondMiss, secondBend, secondBend, secondBend);
        if (!outcome.undecided()) {
            return outcome == Outcome.FIRST ? first : second;
        }
        double left = -Math.expm1(-2 * threshold);
        VoteTerms width = new VoteTerms(
                2 * threshold + Math.log(left), 0, 2 / left, 0, 0, 4 * Math.exp(-2 * threshold) / (left * left));
        return first.plus(second).plus(width);
    }

    static double sigmoid(double x) {
        return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
    }

    private static double logSigmoid(double x) {
        return x >= 0 ? -Math.log1p(Math.exp(-x)) : x - Math.log1p(Math.exp(x));
    }
}
