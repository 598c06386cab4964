package touchstone.labels.spans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.labels.Edit;
import touchstone.labels.Place;
import touchstone.labels.facet.Differing;

/**
 * Spans kept, relabelled, moved, changed (attributes), removed and added. A region that names a predicted one as its
 * origin is compared with that one, wherever it went; the others are paired by their place.
 */
final class SpansDiff implements Differing<SpansQuestion, SpansAnswer> {
    @Override
    public List<Edit> diff(SpansQuestion question, SpansAnswer predicted, SpansAnswer answer, Source source) {
        List<Span> restPredicted = new ArrayList<>(predicted.regions());
        List<Span> restAnswered = new ArrayList<>(answer.regions());
        List<Edit> edits = new ArrayList<>();
        for (Span span : answer.regions()) {
            Optional<Span> from = origin(span, restPredicted, source);
            if (from.isPresent()) {
                edits.addAll(edits(from.get(), span));
                restPredicted.remove(from.get());
                restAnswered.remove(span);
            }
        }
        SpanPairs byPlace = SpanPairs.of(restPredicted, restAnswered);
        byPlace.pairs().forEach(pair -> edits.addAll(edits(pair.a(), pair.b())));
        byPlace.onlyA().forEach(span -> edits.add(new Edit.Removed(span.id(), span.label())));
        byPlace.onlyB().forEach(span -> edits.add(new Edit.Added(span.id(), span.label())));
        return edits;
    }

    private static Optional<Span> origin(Span span, List<Span> predicted, Source source) {
        return span.origin()
                .filter(origin -> source.prediction().isPresent()
                        && source.prediction().get().equals(origin.prediction()))
                .flatMap(origin -> predicted.stream()
                        .filter(one -> one.id().equals(origin.region()))
                        .findFirst());
    }

    private static List<Edit> edits(Span from, Span to) {
        List<Edit> edits = new ArrayList<>();
        if (!from.label().equals(to.label())) {
            edits.add(new Edit.Relabelled(to.id(), from.label(), to.label()));
        }
        if (!from.sameStretch(to)) {
            edits.add(new Edit.Moved(to.id(), place(from), place(to)));
        }
        if (!from.attributes().equals(to.attributes())) {
            edits.add(new Edit.Changed(to.id(), SpansWords.attributes(from), SpansWords.attributes(to)));
        }
        return edits.isEmpty() ? List.of(new Edit.Kept(to.id())) : edits;
    }

    private static Place place(Span span) {
        return new Place(span.start(), span.end(), span.message());
    }
}
