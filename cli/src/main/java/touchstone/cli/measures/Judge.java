package touchstone.cli.measures;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.measures.Figure;
import touchstone.measures.ranking.CompareSources;
import touchstone.measures.ranking.PairwiseAgreement;
import touchstone.measures.ranking.Vote;

/** Compares two sources of pairwise votes, e.g. a model as a judge and people. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        description =
                "Compare a judge with people (or any two sources of pairwise votes): agreement and position flips.",
        footer = {
            "",
            "One file: the votes of --judge are compared with all others; without --judge the file must hold two"
                    + " judges.",
            "Two files: the first is compared with the second.",
            "A judge that answers otherwise when the order is turned has not decided: that is a flip and counts as a"
                    + " tie."
        })
public final class Judge implements Callable<Integer> {

    @Parameters(
            arity = "1..2",
            paramLabel = "PAIRS",
            description = "JSON Lines with question_id, model_a, model_b, winner, judge; - reads standard input.")
    private List<String> files = List.of();

    @Option(names = "--judge", paramLabel = "NAME", description = "The judge that is compared with all others.")
    private @Nullable String judge;

    @Option(names = "--draws", paramLabel = "N", defaultValue = "1000", description = "Bootstrap draws (default 1000).")
    private int draws;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Fixes all chance.")
    private long seed;

    @Mixin
    private final JsonOption json = new JsonOption();

    @Override
    public Integer call() throws IOException {
        List<List<Vote>> sources = sources();
        PairwiseAgreement found = new CompareSources(draws, 0.95, seed).of(sources.getFirst(), sources.getLast());
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("agreement_with_ties", found.withTies());
        figures.put("agreement_decided", found.withoutTies());
        figures.put("agreement_above_chance", found.aboveChance());
        for (int source = 0; source < 2; source++) {
            String which = source == 0 ? "first" : "second";
            figures.put("agreement_within_" + which, found.within().get(source));
            figures.put("flips_" + which, found.flips().get(source));
            figures.put(
                    "flips_towards_shown_first_" + which, found.towardsFirst().get(source));
        }
        if (json.wanted()) {
            Map<String, Object> values = new LinkedHashMap<>();
            figures.forEach((name, figure) -> values.put(name, FigureView.values(figure)));
            json.output().one(values);
        } else {
            List<List<Object>> rows = new ArrayList<>();
            figures.forEach((name, figure) -> rows.add(FigureView.row(name, figure)));
            json.output().table(FigureView.HEADER, rows);
            Output.say(found.withTies().sentence());
            Output.say(found.withoutTies().sentence());
        }
        return ExitCode.DONE;
    }

    private List<List<Vote>> sources() throws IOException {
        List<Vote> first = new VoteFile(files.getFirst()).votes();
        if (files.size() == 2) {
            return List.of(first, new VoteFile(files.getLast()).votes());
        }
        List<String> names = first.stream().map(Vote::rater).distinct().sorted().toList();
        if (judge == null && names.size() != 2) {
            throw new NotUsable(
                    ExitCode.NOTHING_READ,
                    "The file holds the votes of " + (names.size() == 1 ? "one judge" : names.size() + " judges") + ".",
                    "Name one with --judge (it is compared with all others), or give two files.");
        }
        String chosen = judge == null ? names.getFirst() : judge;
        if (!names.contains(chosen)) {
            throw new NotUsable(
                    ExitCode.NOTHING_READ,
                    "No vote is by " + chosen + ".",
                    "Judges of the file: " + String.join(", ", names.subList(0, Math.min(10, names.size()))) + ".");
        }
        return List.of(
                first.stream().filter(vote -> vote.rater().equals(chosen)).toList(),
                first.stream().filter(vote -> !vote.rater().equals(chosen)).toList());
    }
}
