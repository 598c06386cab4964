package touchstone.server.projects.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.labels.Numbers;
import touchstone.labels.Question;
import touchstone.labels.rating.NoValue;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.rating.Scale;

/** Reads a rating: its scale, what single values mean, and the reasons for giving none. */
final class RatingReader {

    private static final Pattern SHORT = Pattern.compile("(-?[0-9]{1,6})\\.\\.(-?[0-9]{1,6})");
    private static final BigDecimal FARTHEST = new BigDecimal("1000000");

    private RatingReader() {}

    static Optional<Question> read(String id, Fields fields, Known known) {
        Mistakes mistakes = known.mistakes();
        var basics = BasicsReader.read(id, fields, known);
        Optional<Scale> scale = fields.required("scale").flatMap(node -> scale(node, mistakes));
        Map<String, String> anchors = fields.value("anchors")
                .map(node -> anchors(node, scale, mistakes))
                .orElse(Map.of());
        List<NoValue> none = new ArrayList<>();
        for (Node node : fields.list("none", 2)) {
            Scalars.oneOf(node, List.of("not_applicable", "cannot_assess"), mistakes)
                    .map(word -> word.equals("cannot_assess") ? NoValue.CANNOT_ASSESS : NoValue.NOT_APPLICABLE)
                    .ifPresent(none::add);
        }
        return scale.map(given -> new RatingQuestion(
                basics, given, anchors, none.stream().distinct().toList()));
    }

    private static Optional<Scale> scale(Node node, Mistakes mistakes) {
        if (node instanceof Node.Mapping) {
            Fields fields = Fields.of(node, mistakes, Set.of("min", "max", "step"));
            fields.required("min");
            fields.required("max");
            BigDecimal step = fields.number("step", BigDecimal.ZERO, FARTHEST).orElse(BigDecimal.ONE);
            return fields.number("min", FARTHEST.negate(), FARTHEST)
                    .flatMap(min -> fields.number("max", FARTHEST.negate(), FARTHEST)
                            .flatMap(max -> scale(node, min, max, step, mistakes)));
        }
        return Scalars.text(node, 100, mistakes).flatMap(text -> {
            Matcher matcher = SHORT.matcher(text);
            if (!matcher.matches()) {
                mistakes.at(node, Mistake.BAD_SCALE, text);
                return Optional.empty();
            }
            return scale(
                    node, new BigDecimal(matcher.group(1)), new BigDecimal(matcher.group(2)), BigDecimal.ONE, mistakes);
        });
    }

    private static Optional<Scale> scale(
            Node node, BigDecimal min, BigDecimal max, BigDecimal step, Mistakes mistakes) {
        if (min.compareTo(max) >= 0) {
            mistakes.at(node, Mistake.BAD_SCALE, min.toPlainString() + ".." + max.toPlainString());
            return Optional.empty();
        }
        if (step.signum() <= 0 || max.subtract(min).remainder(step).signum() != 0) {
            mistakes.at(node, Mistake.BAD_STEP, step.toPlainString());
            return Optional.empty();
        }
        return Optional.of(new Scale(min, max, step));
    }

    private static Map<String, String> anchors(Node node, Optional<Scale> scale, Mistakes mistakes) {
        Map<String, String> anchors = new LinkedHashMap<>();
        if (!(node instanceof Node.Mapping mapping)) {
            mistakes.at(node, Mistake.WANT_MAPPING, "1, 2, …");
            return anchors;
        }
        mapping.entries().forEach((key, entry) -> {
            Optional<BigDecimal> value = Numbers.read(key);
            Optional<String> words = Scalars.text(entry.value(), 500, mistakes);
            if (value.isEmpty() || (scale.isPresent() && !scale.get().holds(value.get()))) {
                mistakes.at(entry.keyPlace(), entry.value().path(), Mistake.ANCHOR_OUTSIDE_SCALE, key);
            } else {
                words.ifPresent(text -> anchors.put(value.get().toPlainString(), text));
            }
        });
        return anchors;
    }
}
