package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import touchstone.measures.Figure;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.fusion.FusionScores;
import touchstone.measures.fusion.NumericAnswer;
import touchstone.measures.fusion.NumericFusion;
import touchstone.measures.located.Resampling;

/**
 * Numbers made into one number an item.
 *
 * @param items in the order of first appearance
 * @param values by item, with the interval of the mean of the answers
 */
record FusedNumbers(Set<String> items, Map<String, Figure> values, long repeated) implements FusedAnswers {

    static FusedNumbers of(Source source, Duplicates rule, String method) {
        AnswerRows<Double> rows = AnswerRows.read(source, rule, FusedNumbers::number);
        List<NumericAnswer> answers = rows.answers().stream()
                .map(answer -> new NumericAnswer(answer.item(), answer.worker(), answer.value()))
                .toList();
        Set<String> items = new LinkedHashSet<>();
        answers.forEach(answer -> items.add(answer.item()));
        NumericFusion fusion = NumericFusion.valueOf(method.toUpperCase(Locale.ROOT));
        return new FusedNumbers(items, fusion.combine(answers), rows.repeated());
    }

    private static Double number(String text) {
        if (text.isBlank()) {
            throw new AnswerRows.Unreadable("the label is empty");
        }
        double value;
        try {
            value = Double.parseDouble(text.strip());
        } catch (NumberFormatException none) {
            throw new AnswerRows.Unreadable("the label " + text + " is not a number");
        }
        if (!Double.isFinite(value)) {
            throw new AnswerRows.Unreadable("the label is " + text + ", which is no answer");
        }
        return value;
    }

    @Override
    public List<String> header() {
        return List.of("item", "value", "ci95_low", "ci95_high", "n");
    }

    @Override
    public List<List<Object>> rows() {
        List<List<Object>> rows = new ArrayList<>();
        for (String item : items) {
            Figure figure = Objects.requireNonNull(values.get(item), item);
            rows.add(new ArrayList<>(FigureView.row(item, figure).subList(0, header().size())));
        }
        return rows;
    }

    @Override
    public Map<String, Object> score(Source source) {
        Map<String, Double> truth = AnswerRows.truth(source, FusedNumbers::number);
        Map<String, Double> given = new TreeMap<>();
        values.forEach((item, figure) -> {
            if (figure instanceof Figure.Estimate estimate) {
                given.put(item, estimate.value());
            }
        });
        Map<String, Object> score = new LinkedHashMap<>();
        Scored.counts(score, given.keySet(), truth.keySet());
        Scored.figure(score, "mae", FusionScores.meanAbsoluteError(given, truth, Resampling.usual()));
        Scored.figure(score, "rmse", FusionScores.rootMeanSquareError(given, truth, Resampling.usual()));
        return score;
    }
}
