package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.fusion.Fused;
import touchstone.measures.fusion.LocatedFusion;
import touchstone.measures.fusion.RaterParts;
import touchstone.measures.located.Likeness;
import touchstone.measures.located.LocatedItem;
import touchstone.measures.located.LocatedScores;
import touchstone.measures.located.Part;
import touchstone.measures.located.Resampling;

/**
 * Marked places made into one list of places an item.
 *
 * @param items in the order of first appearance
 * @param places by item
 */
record FusedSpans(Set<String> items, Map<String, List<Fused>> places, long repeated) implements FusedAnswers {

    static FusedSpans of(Source source, Duplicates rule) {
        AnswerRows<List<Part>> rows = AnswerRows.read(source, rule, SpanJson::read);
        Set<String> items = new LinkedHashSet<>();
        rows.answers().forEach(answer -> items.add(answer.item()));
        List<RaterParts> answers = rows.answers().stream()
                .map(answer -> new RaterParts(answer.item(), answer.worker(), answer.value()))
                .toList();
        return new FusedSpans(items, LocatedFusion.usual().combine(answers), rows.repeated());
    }

    private List<Fused> of(String item) {
        return places.getOrDefault(item, List.of());
    }

    @Override
    public List<String> header() {
        return List.of("item", "label", "confidence");
    }

    /** The confidence of a row is the mean of its places'; a row without places has none. */
    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (String item : items) {
            double sum = of(item).stream().mapToDouble(Fused::probability).sum();
            Object confidence = of(item).isEmpty() ? "" : (Object) (sum / of(item).size());
            rows.add(List.of(item, SpanJson.write(of(item)), confidence));
        }
        return rows;
    }

    @Override
    public Map<String, Object> score(Source source) {
        Map<String, List<Part>> truth = AnswerRows.truth(source, SpanJson::read);
        List<LocatedItem> compared = new ArrayList<>();
        truth.forEach((item, right) -> {
            if (items.contains(item)) {
                List<Part> given = of(item).stream().map(Fused::part).toList();
                compared.add(new LocatedItem(item, right, given));
            }
        });
        Map<String, Object> score = new LinkedHashMap<>();
        Scored.counts(score, items, truth.keySet());
        LocatedScores scores = new LocatedScores(Likeness::usual, Resampling.usual());
        Scored.figure(score, "f1", scores.f1(compared, 1, LocatedScores.Demand.BOTH));
        Scored.figure(score, "overlap_f1", scores.f1(compared, 0.5, LocatedScores.Demand.BOTH));
        Scored.figure(score, "overlap_f1_any_label", scores.f1(compared, 0.5, LocatedScores.Demand.BOUNDARY));
        return score;
    }
}
