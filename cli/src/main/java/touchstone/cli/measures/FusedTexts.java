package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.fusion.FusionScores;
import touchstone.measures.fusion.TextFusion;
import touchstone.measures.fusion.Transcript;
import touchstone.measures.located.Resampling;

/**
 * Texts made into one text an item.
 *
 * @param texts by item, in the order of first appearance
 * @param agreement by item how far its transcripts agree with the text, in [0, 1]
 * @param unit what texts are cut into
 */
record FusedTexts(Map<String, List<String>> texts, Map<String, Double> agreement, Unit unit, long repeated)
        implements FusedAnswers {

    /** What a text is voted on by. */
    enum Unit {
        /** What stands between blanks. */
        WORD(" ", "\\S+"),
        /** Every character by itself, for scripts without blanks between words. */
        CHARACTER("", "\\X");

        private final String between;
        private final Pattern part;

        Unit(String between, String part) {
            this.between = between;
            this.part = Pattern.compile(part);
        }

        List<String> parts(String text) {
            return part.matcher(text.strip()).results().map(MatchResult::group).toList();
        }
    }

    static FusedTexts of(Source source, Duplicates rule, String method, Unit unit) {
        AnswerRows<List<String>> rows = AnswerRows.read(source, rule, unit::parts);
        Map<String, List<Transcript>> items = new LinkedHashMap<>();
        rows.answers()
                .forEach(answer -> items.computeIfAbsent(answer.item(), key -> new ArrayList<>())
                        .add(new Transcript(answer.item(), answer.worker(), answer.value())));
        TextFusion fusion = TextFusion.valueOf(method.toUpperCase(Locale.ROOT).replace('-', '_'));
        Map<String, List<String>> fused =
                fusion.combine(items.values().stream().flatMap(List::stream).toList());
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Map<String, Double> agreement = new LinkedHashMap<>();
        items.forEach((item, own) -> {
            List<String> text = fused.getOrDefault(item, List.of());
            texts.put(item, text);
            agreement.put(item, TextFusion.agreement(text, own));
        });
        return new FusedTexts(texts, agreement, unit, rows.repeated());
    }

    @Override
    public List<String> header() {
        return List.of("item", "label", "confidence");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        texts.forEach((item, text) ->
                rows.add(List.of(item, String.join(unit.between, text), agreement.getOrDefault(item, 0.0))));
        return rows;
    }

    @Override
    public Map<String, Object> score(Source source) {
        Function<String, List<String>> reading = unit::parts;
        Map<String, List<String>> truth = AnswerRows.truth(source, reading);
        Map<String, Object> score = new LinkedHashMap<>();
        Scored.counts(score, texts.keySet(), truth.keySet());
        String rate = unit == Unit.WORD ? "word_error_rate" : "character_error_rate";
        Scored.figure(score, rate, FusionScores.errorRate(texts, truth, Resampling.usual()));
        Scored.figure(score, "exact", FusionScores.exact(texts, truth, Resampling.usual()));
        return score;
    }
}
