package touchstone.measures.ranking;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.Interval;
import touchstone.measures.ranking.RankingOptions.Errors;
import touchstone.measures.ranking.RankingOptions.Raters;

/**
 * Ratings from pairwise votes: the log odds that one candidate wins is the difference of their log strengths (Bradley and Terry
 * 1952), with ties, the advantage of being shown first, and the habits of raters.
 */
public final class BradleyTerry {
    private BradleyTerry() {}

    /** The ranking that the votes give. Deterministic: the order of the votes and the names of raters do not matter. */
    public static Ranked rank(Iterable<Vote> votes, RankingOptions options) {
        Ballots ballots = Ballots.of(votes, options);
        Definition definition = definition(options);
        if (ballots.candidates.size() < 2) {
            return new Ranked.Open(
                    definition,
                    ballots.votes,
                    "There are not two candidates with votes that count, so nothing can be ranked.");
        }
        List<String> apart = options.prior() > 0 ? List.of() : Joined.apart(ballots);
        if (!apart.isEmpty()) {
            return new Ranked.Open(definition, ballots.votes, notJoined(apart, ballots.candidates.size()));
        }
        TieRule rule = ballots.hasTies() ? options.ties() : TieRule.LEFT_OUT;
        Climb climb = new Climb(ballots, rule, options, options.prior(), ballots.weight);
        Optional<Strengths> top = climb.top(climb.start());
        Optional<Spread> spread = top.flatMap(found -> options.errors() == Errors.SANDWICH
                ? Spread.sandwich(climb, found, options)
                : Optional.of(Spread.bootstrap(ballots, rule, found, options)));
        if (spread.isEmpty() || spread.get().deviations().length == 0) {
            return new Ranked.Open(definition, ballots.votes, flat(options));
        }
        return table(definition, climb, top.orElseThrow(), spread.get(), options);
    }

    private static Ranked table(
            Definition definition, Climb climb, Strengths top, Spread spread, RankingOptions options) {
        Ballots ballots = climb.ballots;
        List<Standing> standings =
                Standings.of(ballots.candidates, top.core, spread, ballots.votesPerCandidate(), options);
        Standing best = standings.getFirst();
        String sentence = String.format(
                Locale.ROOT,
                "%s leads with %.0f (%.0f to %.0f) from %d votes; it may rank %d to %d of %d.",
                best.candidate(),
                best.rating(),
                best.interval().low(),
                best.interval().high(),
                ballots.votes,
                best.bestRank(),
                best.worstRank(),
                standings.size());
        return new Ranked.Table(
                definition,
                ballots.votes,
                standings,
                position(climb, top, spread, options),
                ties(climb, top, spread, options),
                climb.habits == Raters.ALIKE ? Map.of() : perRater(ballots, top.lean, false),
                climb.habits == Raters.LEANING_AND_SHARPNESS ? perRater(ballots, top.logSharpness, true) : Map.of(),
                climb.logLikelihood(top),
                sentence);
    }

    private static Figure position(Climb climb, Strengths top, Spread spread, RankingOptions options) {
        Definition definition = new Definition(
                "paired-position-effect", 1, "Davidson and Beaver 1977: order effect in paired comparison");
        if (!climb.position) {
            return new Figure.Insufficient(definition, climb.ballots.votes, "The position effect was not asked for.");
        }
        double value = top.core[climb.positionAt];
        Interval interval = Standings.interval(value, climb.positionAt, spread, options);
        String sentence = String.format(
                Locale.ROOT,
                "Between equals the one shown first wins %.1f %% of decided votes.",
                100 * TieRule.sigmoid(value));
        return new Figure.Estimate(definition, value, climb.ballots.votes, Optional.of(interval), sentence);
    }

    private static Figure ties(Climb climb, Strengths top, Spread spread, RankingOptions options) {
        Definition definition = new Definition("paired-tie-parameter", 1, "Davidson 1970; Rao and Kupper 1967");
        if (climb.tieAt < 0) {
            return new Figure.Insufficient(
                    definition, climb.ballots.votes, "The rule for ties has no parameter, or there are no ties.");
        }
        double value = top.core[climb.tieAt];
        Interval interval = Standings.interval(value, climb.tieAt, spread, options);
        double equals = climb.rule == TieRule.DAVIDSON
                ? Math.exp(value) / (2 + Math.exp(value))
                : 1 - 2 * TieRule.sigmoid(-value);
        String sentence = String.format(Locale.ROOT, "Between equals %.1f %% of votes are ties.", 100 * equals);
        return new Figure.Estimate(definition, value, climb.ballots.votes, Optional.of(interval), sentence);
    }

    private static Map<String, Double> perRater(Ballots ballots, double[] values, boolean logarithm) {
        Map<String, Double> named = new TreeMap<>();
        for (int r = 0; r < values.length; r++) {
            named.put(ballots.raters.get(r), logarithm ? Math.exp(values[r]) : values[r]);
        }
        return named;
    }

    private static String notJoined(List<String> apart, int of) {
        List<String> some = apart.subList(0, Math.min(5, apart.size()));
        return apart.size() + " of " + of + " candidates (" + String.join(", ", some) + (apart.size() > 5 ? ", …" : "")
                + ") only won, only lost, or never met the others, so their distance has no bound. Collect votes between"
                + " them and the rest, or give a prior.";
    }

    private static String flat(RankingOptions options) {
        return options.position()
                ? "Strength and position cannot be told apart in these votes (one order only, or one side never loses):"
                        + " show pairs in both orders, or leave the position out."
                : "The votes leave a direction open in which ratings grow without bound; more votes or a prior would close"
                        + " it.";
    }

    private static Definition definition(RankingOptions options) {
        String ties = switch (options.ties()) {
            case HALVES -> "halves";
            case DAVIDSON -> "davidson";
            case RAO_KUPPER -> "rao-kupper";
            case LEFT_OUT -> "decided";
        };
        return new Definition(
                "bradley-terry-" + ties, 1, "Bradley and Terry 1952; ties: Davidson 1970, Rao and Kupper 1967");
    }
}
