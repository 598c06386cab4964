package touchstone.cli.measures;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.measures.proof.AcceptancePlan;
import touchstone.measures.proof.SamplingTable;

/** The options by which {@code certify} plans the inspection of a batch. */
final class BatchOptions {
    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "Answers in a batch that is to be accepted or refused whole.")
    private @Nullable Integer batch;

    @Option(
            names = "--aql",
            paramLabel = "PERCENT",
            description = "Acceptable errors in percent, a column of the standard's table: 0.65, 1.0, 1.5, 2.5, 4.0, …")
    private @Nullable Double aql;

    @Option(names = "--good", paramLabel = "P", description = "Share of errors of a batch that should pass.")
    private @Nullable Double good;

    @Option(names = "--bad", paramLabel = "P", description = "Share of errors of a batch that should fail.")
    private @Nullable Double bad;

    @Option(
            names = "--producer-risk",
            paramLabel = "P",
            defaultValue = "0.05",
            description = "Accepted chance of refusing the good batch (default 0.05).")
    private double producerRisk;

    @Option(
            names = "--consumer-risk",
            paramLabel = "P",
            defaultValue = "0.10",
            description = "Accepted chance of accepting the bad batch (default 0.10).")
    private double consumerRisk;

    /** Whether a batch is planned; its other options without it are refused. */
    boolean given() {
        if (batch == null && (aql != null || good != null || bad != null)) {
            throw refused("--aql, --good and --bad plan the inspection of a batch.", "Give --batch N as well.");
        }
        return batch != null;
    }

    /** The plan with its chances, counted exactly for this batch. */
    Map<String, Object> plan() {
        int size = batch == null ? 0 : batch;
        if (size < 2) {
            throw refused("--batch " + size + " is no batch.", "Give the number of its answers.");
        }
        boolean table = aql != null && good == null && bad == null;
        if (!table && (aql != null || good == null || bad == null)) {
            throw refused("What is a good batch?", "Give either --aql PERCENT, or --good P and --bad P.");
        }
        double pass = aql != null ? aql / 100 : good == null ? 0 : good;
        AcceptancePlan plan;
        try {
            plan = aql != null
                    ? SamplingTable.plan(size, aql)
                    : AcceptancePlan.ofBatch(size, pass, bad == null ? 1 : bad, producerRisk, consumerRisk);
        } catch (IllegalArgumentException wrong) {
            throw refused("There is no such plan: " + wrong.getMessage() + ".", "Choose other shares of errors.");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("batch", size);
        values.put("sample", plan.sample());
        values.put("accept_up_to", plan.accept());
        values.put("definition", aql != null ? "iso-2859-1-single-normal-2" : "hypergeometric-two-point");
        values.put("good_errors", pass);
        values.put("chance_good_is_refused", 1 - plan.accepts(size, (int) Math.floor(size * pass + 1e-9)));
        if (bad != null) {
            values.put("bad_errors", bad);
            values.put("chance_bad_is_accepted", plan.accepts(size, (int) Math.ceil(size * bad - 1e-9)));
        }
        values.put("errors_accepted_one_time_in_ten", atConsumerRisk(plan, size));
        values.put(
                "sentence",
                String.format(
                        Locale.ROOT,
                        "Check %d of %d answers, drawn at random: accept the batch with at most %d wrong, else refuse"
                                + " it.",
                        plan.sample(),
                        size,
                        plan.accept()));
        return values;
    }

    /** The least share of errors at which the batch is accepted at most one time in ten. */
    private static double atConsumerRisk(AcceptancePlan plan, int size) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (plan.accepts(size, middle) <= 0.10) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return (double) low / size;
    }

    private static NotUsable refused(String wrong, String next) {
        return new NotUsable(ExitCode.NOTHING_READ, wrong, next);
    }
}
