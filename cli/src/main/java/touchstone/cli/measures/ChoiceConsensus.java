package touchstone.cli.measures;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.cli.plot.PlotOption;
import touchstone.measures.consensus.Consensus;
import touchstone.measures.consensus.DawidSkene;
import touchstone.measures.consensus.GoldWeighted;
import touchstone.measures.consensus.Method;
import touchstone.measures.consensus.Methods;
import touchstone.measures.consensus.NotApplicable;
import touchstone.measures.consensus.Score;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Truth;

/**
 * The consensus of choices, as {@code aggregate} gives it: labels, workers, or the score against right answers.
 *
 * @param labels the file of answers as the person wrote it
 * @param method name of the method
 * @param truth the file of right answers, where the score is wanted
 */
record ChoiceConsensus(
        String labels,
        String method,
        @Nullable String truth,
        DuplicatesOption duplicates,
        ChoiceOptions options,
        PlotOption plot) {

    /** Makes the consensus and gives what was asked for. */
    void give(JsonOption json, FileOption output) throws IOException {
        String picture = options.picture == null ? "confusion" : options.picture;
        checkPicture(picture);
        LabelFile file = new LabelFile(labels, options.mixed);
        CrowdLabels crowd = file.labels(duplicates.anyRule());
        duplicates.tell(crowd.repeated());
        Method chosen = chosen(crowd);
        long begun = System.nanoTime();
        Consensus consensus = combine(file, chosen, crowd);
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (truth != null) {
            Truth right = new LabelFile(truth, true).truth(crowd);
            json.give(output, to -> to.one(score(consensus, right, seconds)));
            plot.write(
                    picture.equals("reliability")
                            ? CrowdPictures.reliability(method, consensus, right)
                            : CrowdPictures.confusion(method, consensus, right));
        } else if (options.workers) {
            json.give(output, to -> to.rows(WorkerRows.HEADER, new WorkerRows(consensus)));
        } else if (options.explain) {
            json.give(output, to -> to.rows(ExplainedItems.HEADER, new ExplainedItems(consensus)));
        } else if (json.wanted() || (Output.terminal() && !output.named())) {
            json.give(output, to -> to.rows(ConsensusWriter.HEADER, ConsensusWriter.rows(consensus)));
        } else {
            output.write(target -> new ConsensusWriter(consensus).write(target));
        }
    }

    private void checkPicture(String picture) {
        plot.check();
        if (plot.wanted() && truth == null) {
            throw refused("--plot compares with right answers.", "Give --truth FILE as well.");
        }
        if (!List.of("confusion", "reliability").contains(picture)) {
            throw refused("There is no picture called " + picture + ".", "Say confusion or reliability.");
        }
    }

    private static NotUsable refused(String wrong, String next) {
        return new NotUsable(ExitCode.NOTHING_READ, wrong, next);
    }

    private static Consensus combine(LabelFile file, Method chosen, CrowdLabels crowd) {
        try {
            return Progress.during(() -> chosen.combine(crowd));
        } catch (NotApplicable reason) {
            throw file.bad(String.valueOf(reason.getMessage()), "Choose another --method.");
        }
    }

    private Method chosen(CrowdLabels crowd) {
        if (method.equals("gold-weighted")) {
            if (options.gold == null) {
                throw refused("gold-weighted needs items with known answers.", "Give --gold FILE.");
            }
            return new GoldWeighted(new LabelFile(options.gold, true).truth(crowd));
        }
        if (method.equals("dawid-skene") && options.rounds > 0) {
            return new DawidSkene(0, options.rounds, -1);
        }
        return Methods.named(method, options.seed)
                .orElseThrow(() -> refused("There is no method called " + method + ".", "Say auto."));
    }

    private Map<String, Object> score(Consensus consensus, Truth right, double seconds) {
        Score score = Score.of(consensus, right);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("method", method);
        values.put("n_items", consensus.crowd().items());
        values.put("n_scored", score.scored());
        values.put("n_unanswered_truth", score.unanswered());
        values.put("accuracy", score.accuracy());
        values.put("ci95", List.of(score.interval().low(), score.interval().high()));
        values.put("seconds", Math.round(seconds * 1e6) / 1e6);
        return values;
    }
}
