package touchstone.cli.measures;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.measures.consensus.Carriers;
import touchstone.measures.consensus.Consensus;
import touchstone.measures.crowd.CrowdLabels;

/** Every item with what speaks for its label: all probabilities, the entropy, and the workers who carried it. */
final class ExplainedItems implements Iterator<List<Object>> {

    static final List<String> HEADER =
            List.of("item", "label", "confidence", "entropy_bits", "answers", "probabilities", "carried_by");

    private static final double MENTIONED = 0.0005;

    private final Consensus consensus;
    private final CrowdLabels crowd;
    private int at;

    ExplainedItems(Consensus consensus) {
        this.consensus = consensus;
        crowd = consensus.crowd();
    }

    @Override
    public boolean hasNext() {
        return at < crowd.items();
    }

    @Override
    public List<Object> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int item = at++;
        String probabilities = IntStream.range(0, crowd.classes())
                .filter(label -> consensus.probability(item, label) >= MENTIONED)
                .mapToObj(label -> crowd.className(label) + "="
                        + String.format(Locale.ROOT, "%.3f", consensus.probability(item, label)))
                .collect(Collectors.joining(" "));
        String carriers = Carriers.of(consensus, item).stream()
                .map(carrier -> crowd.workerName(carrier.worker()) + "="
                        + String.format(Locale.ROOT, "%+.2f", carrier.weight()))
                .collect(Collectors.joining(" "));
        return List.of(
                crowd.itemName(item),
                crowd.className(consensus.best(item)),
                Math.round(consensus.confidence(item) * 1e6) / 1e6,
                Math.round(consensus.entropy(item) * 1e6) / 1e6,
                crowd.to(item) - crowd.from(item),
                probabilities,
                carriers);
    }
}
