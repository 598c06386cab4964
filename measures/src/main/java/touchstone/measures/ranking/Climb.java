package touchstone.measures.ranking;

import java.util.Optional;
import touchstone.measures.ranking.RankingOptions.Raters;

/**
 * Newton's climb to the penalised maximum. The information matrix is an arrow: a dense core for strengths, position and tie, and
 * a 2 × 2 block for each rater, which is eliminated; so ten thousand raters cost no more than their votes.
 */
final class Climb {
    /** Normal priors of a rater's own habits, as 1/variance: a lean of 0.5 in log odds, a sharpness factor of 1.6, are usual. */
    private static final double LEAN_WEIGHT = 4;

    private static final double SHARPNESS_WEIGHT = 4;
    private static final int MOST_STEPS = 200;
    private static final double FAR = 40;

    final Ballots ballots;
    final TieRule rule;
    final boolean position;
    final Raters habits;
    final double prior;
    final double[] weight;
    final int size;
    final int positionAt;
    final int tieAt;
    final int coreSize;

    Climb(Ballots ballots, TieRule rule, RankingOptions options, double prior, double[] weight) {
        this.ballots = ballots;
        this.rule = rule;
        this.position = options.position();
        this.habits = options.raters();
        this.prior = prior;
        this.weight = weight;
        this.size = ballots.candidates.size();
        this.positionAt = position ? size : -1;
        this.tieAt = rule.hasParameter() ? size + (position ? 1 : 0) : -1;
        this.coreSize = size + (position ? 1 : 0) + (rule.hasParameter() ? 1 : 0);
    }

    Strengths start() {
        Strengths start = new Strengths(coreSize, ballots.raters.size());
        if (tieAt >= 0) {
            start.core[tieAt] = rule.start();
        }
        return start;
    }

    /** The maximum, or empty where there is none (a flat or endless direction). */
    Optional<Strengths> top(Strengths start) {
        Strengths at = start;
        double value = value(at);
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Strengths> way = new Arrow(this, at).step();
            if (way.isEmpty()) {
                return Optional.empty();
            }
            double part = 1;
            Strengths next = at.moved(way.get(), part);
            double reached = value(next);
            while (!(reached >= value - 1e-12 * Math.abs(value)) && part > 1e-9) {
                part /= 2;
                next = at.moved(way.get(), part);
                reached = value(next);
            }
            at = next;
            value = reached;
            if (at.largest() > FAR) {
                return Optional.empty();
            }
            if (way.get().largest() * part < 1e-10) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The penalised log-likelihood; not a number outside the parameter space. */
    double value(Strengths at) {
        if (rule == TieRule.RAO_KUPPER && at.core[tieAt] <= 0) {
            return Double.NaN;
        }
        double sum = logLikelihood(at);
        double total = 0;
        for (int i = 0; i < size; i++) {
            sum -= prior * at.core[i] * at.core[i] / 2;
            total += at.core[i];
        }
        sum -= total * total / 2;
        for (int r = 0; r < at.lean.length; r++) {
            sum -= LEAN_WEIGHT * at.lean[r] * at.lean[r] / 2;
            sum -= SHARPNESS_WEIGHT * at.logSharpness[r] * at.logSharpness[r] / 2;
        }
        return sum;
    }

    double logLikelihood(Strengths at) {
        double sum = 0;
        for (int row = 0; row < weight.length; row++) {
            if (weight[row] > 0) {
                sum += weight[row] * terms(at, row).value();
            }
        }
        return sum;
    }

    VoteTerms terms(Strengths at, int row) {
        double lead = sharpness(at, row) * (at.core[ballots.first[row]] - at.core[ballots.second[row]]);
        lead += position ? at.core[positionAt] : 0;
        lead += habits == Raters.ALIKE ? 0 : at.lean[ballots.rater[row]];
        return rule.terms(lead, tieAt >= 0 ? at.core[tieAt] : 0, ballots.outcome[row]);
    }

    double sharpness(Strengths at, int row) {
        return habits == Raters.LEANING_AND_SHARPNESS ? Math.exp(at.logSharpness[ballots.rater[row]]) : 1;
    }

    double leanWeight() {
        return LEAN_WEIGHT;
    }

    double sharpnessWeight() {
        return SHARPNESS_WEIGHT;
    }
}
