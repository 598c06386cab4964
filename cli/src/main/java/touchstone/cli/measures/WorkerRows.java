package touchstone.cli.measures;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.measures.Interval;
import touchstone.measures.consensus.Consensus;
import touchstone.measures.consensus.Workers;
import touchstone.measures.crowd.CrowdLabels;

/** The rows of all workers: for each true class and each class said, how often, with an interval. */
final class WorkerRows implements Iterator<List<Object>> {

    static final List<String> HEADER =
            List.of("worker", "truth", "said", "expected_count", "rate", "ci95_low", "ci95_high");

    private static final double LEVEL = 0.95;

    private final CrowdLabels crowd;
    private final Workers workers;
    private long at;

    WorkerRows(Consensus consensus) {
        crowd = consensus.crowd();
        workers = consensus
                .workers()
                .orElseThrow(() -> new NotUsable(
                        ExitCode.NOTHING_READ,
                        "The rows of " + crowd.workers() + " workers over " + crowd.classes()
                                + " classes do not fit into memory.",
                        "Take fewer classes."));
    }

    @Override
    public boolean hasNext() {
        return at < (long) crowd.workers() * crowd.classes() * crowd.classes();
    }

    @Override
    public List<Object> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int said = (int) (at % crowd.classes());
        int truth = (int) (at / crowd.classes() % crowd.classes());
        int worker = (int) (at / crowd.classes() / crowd.classes());
        at++;
        Interval interval = workers.interval(worker, truth, said, LEVEL);
        return List.of(
                crowd.workerName(worker),
                crowd.className(truth),
                crowd.className(said),
                rounded(workers.count(worker, truth, said)),
                rounded(workers.rate(worker, truth, said)),
                rounded(interval.low()),
                rounded(interval.high()));
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }
}
