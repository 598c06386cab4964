package touchstone.cli.measures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.cli.client.ExitCode;
import touchstone.cli.plot.IntervalPlot;
import touchstone.cli.plot.PlotOption;
import touchstone.measures.ranking.BradleyTerry;
import touchstone.measures.ranking.Ranked;
import touchstone.measures.ranking.RankingOptions;
import touchstone.measures.ranking.RankingOptions.Cluster;
import touchstone.measures.ranking.RankingOptions.Errors;
import touchstone.measures.ranking.RankingOptions.Raters;
import touchstone.measures.ranking.Standing;
import touchstone.measures.ranking.TieRule;
import touchstone.measures.ranking.Vote;

/** Ranks candidates from pairwise votes. */
@Command(
        name = "rank",
        mixinStandardHelpOptions = true,
        description = "Rank models from pairwise votes: ratings and ranks, each with its interval.",
        footer = {
            "",
            "PAIRS has one JSON object a line: model_a, model_b, winner (model_a, model_b, tie, both_bad); model_a was"
                    + " shown first. question_id and judge are used where they are there.",
            "1000 is the mean; 400 points are odds of 10 to 1."
        })
public final class Rank implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of("rank", "model", "rating", "ci95_low", "ci95_high", "rank_low", "rank_high", "votes");

    @Parameters(paramLabel = "PAIRS", description = "JSON Lines, also packed (.gz); - reads standard input.")
    private String pairs = "";

    @Option(
            names = "--ties",
            paramLabel = "RULE",
            defaultValue = "davidson",
            description = "davidson (default), rao-kupper, halves or left-out.")
    private String ties = "davidson";

    @Option(
            names = "--both-bad",
            paramLabel = "RULE",
            defaultValue = "tie",
            description = "both_bad counts as a tie (default) or is left-out.")
    private String bothBad = "tie";

    @Option(names = "--no-position", description = "Do not take out the advantage of being shown first.")
    private boolean noPosition;

    @Option(
            names = "--raters",
            paramLabel = "HABITS",
            defaultValue = "alike",
            description =
                    "alike (default), leaning (each leans to one side), sharpness (and sees more or less sharply).")
    private String raters = "alike";

    @Option(
            names = "--errors",
            paramLabel = "KIND",
            defaultValue = "sandwich",
            description = "sandwich (default) or bootstrap.")
    private String errors = "sandwich";

    @Option(
            names = "--cluster",
            paramLabel = "PIECE",
            defaultValue = "vote",
            description = "What is independent of each other: vote (default), item or rater.")
    private String cluster = "vote";

    @Option(names = "--draws", paramLabel = "N", defaultValue = "1000", description = "Random draws (default 1000).")
    private int draws;

    @Option(
            names = "--prior",
            paramLabel = "WEIGHT",
            defaultValue = "0",
            description = "Pull to equal strengths, for candidates that won or lost everything (default 0).")
    private double prior;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Fixes all chance.")
    private long seed;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Mixin
    private final PlotOption plot = new PlotOption();

    @Override
    public Integer call() throws IOException {
        plot.check();
        List<Vote> votes = new VoteFile(pairs).votes();
        RankingOptions options = options();
        Ranked ranked = Progress.during(() -> BradleyTerry.rank(votes, options));
        if (ranked instanceof Ranked.Open open && options.position()) {
            Ranked without = BradleyTerry.rank(votes, options.withPosition(false));
            if (without instanceof Ranked.Table) {
                Output.say(open.sentence() + " Ranked without the position.");
                ranked = without;
            }
        }
        switch (ranked) {
            case Ranked.Table table -> {
                plot.write(picture(table));
                show(table);
            }
            case Ranked.Open open -> {
                Output.say(open.sentence());
                Output.say(
                        "What to do: give more votes, or --prior 1 to hold ratings together where votes are missing.");
                if (json.wanted()) {
                    json.output().one(Map.of("insufficient", true, "n", open.n(), "says", open.sentence()));
                }
                return ExitCode.NOTHING_READ;
            }
        }
        return ExitCode.DONE;
    }

    private void show(Ranked.Table table) {
        if (json.wanted()) {
            json.output().one(values(table));
            return;
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Standing standing : table.standings()) {
            rows.add(List.of(
                    standing.rank(),
                    standing.candidate(),
                    rounded(standing.rating()),
                    rounded(standing.interval().low()),
                    rounded(standing.interval().high()),
                    standing.bestRank(),
                    standing.worstRank(),
                    standing.votes()));
        }
        json.output().table(HEADER, rows);
        json.output().sketch(picture(table));
        Output.say(table.sentence());
        Output.say(table.position().sentence());
        Output.say(table.ties().sentence());
    }

    private static IntervalPlot picture(Ranked.Table table) {
        List<IntervalPlot.Estimate> estimates = table.standings().stream()
                .map(one -> new IntervalPlot.Estimate(
                        one.candidate(),
                        one.rating(),
                        one.interval().low(),
                        one.interval().high()))
                .toList();
        return new IntervalPlot("Ratings from " + table.n() + " votes", "rating", estimates, OptionalDouble.empty());
    }

    private static Map<String, Object> values(Ranked.Table table) {
        List<Map<String, Object>> standings = new ArrayList<>();
        for (Standing standing : table.standings()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("rank", standing.rank());
            values.put("model", standing.candidate());
            values.put("rating", standing.rating());
            values.put("ci95", FigureView.ends(standing.interval()));
            values.put("rank_interval", List.of(standing.bestRank(), standing.worstRank()));
            values.put("votes", standing.votes());
            standings.add(values);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("definition", table.definition().id());
        all.put("version", table.definition().version());
        all.put("n", table.n());
        all.put("ranking", standings);
        all.put("position", FigureView.values(table.position()));
        all.put("ties", FigureView.values(table.ties()));
        all.put("leaning", table.leaning());
        all.put("sharpness", table.sharpness());
        all.put("log_likelihood", table.logLikelihood());
        all.put("says", table.sentence());
        return all;
    }

    private static String rounded(double rating) {
        return String.format(Locale.ROOT, "%.2f", rating);
    }

    private RankingOptions options() {
        TieRule rule = switch (ties) {
            case "davidson" -> TieRule.DAVIDSON;
            case "rao-kupper" -> TieRule.RAO_KUPPER;
            case "halves" -> TieRule.HALVES;
            case "left-out" -> TieRule.LEFT_OUT;
            default -> throw VoteFile.unknown("rule for ties", ties, "davidson, rao-kupper, halves or left-out");
        };
        boolean badIsTie = switch (bothBad) {
            case "tie" -> true;
            case "left-out" -> false;
            default -> throw VoteFile.unknown("rule for both_bad", bothBad, "tie or left-out");
        };
        Raters habits = switch (raters) {
            case "alike" -> Raters.ALIKE;
            case "leaning" -> Raters.LEANING;
            case "sharpness" -> Raters.LEANING_AND_SHARPNESS;
            default -> throw VoteFile.unknown("habit", raters, "alike, leaning or sharpness");
        };
        Errors kind = switch (errors) {
            case "sandwich" -> Errors.SANDWICH;
            case "bootstrap" -> Errors.BOOTSTRAP;
            default -> throw VoteFile.unknown("kind of errors", errors, "sandwich or bootstrap");
        };
        Cluster piece = switch (cluster) {
            case "vote" -> Cluster.VOTE;
            case "item" -> Cluster.ITEM;
            case "rater" -> Cluster.RATER;
            default -> throw VoteFile.unknown("piece", cluster, "vote, item or rater");
        };
        return RankingOptions.usual()
                .withTies(rule)
                .withBothBadAsTie(badIsTie)
                .withPosition(!noPosition)
                .withRaters(habits)
                .withErrors(kind, piece, draws)
                .withPrior(prior)
                .withSeed(seed);
    }
}
