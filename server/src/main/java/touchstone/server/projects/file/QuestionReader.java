package touchstone.server.projects.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import touchstone.labels.Malformed;
import touchstone.labels.Question;
import touchstone.labels.checklist.ChecklistQuestion;
import touchstone.labels.checklist.Criterion;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.choice.Option;
import touchstone.labels.relations.RelationType;
import touchstone.labels.relations.RelationsQuestion;
import touchstone.labels.spans.Attribute;
import touchstone.labels.spans.SpanLabel;
import touchstone.labels.spans.SpansQuestion;
import touchstone.labels.spans.Step;
import touchstone.labels.writing.WritingQuestion;

/** Reads one question; each kind has keys of its own. */
final class QuestionReader {

    private static final List<String> KINDS = List.of("choice", "rating", "checklist", "writing", "spans", "relations");

    private final String id;
    private final Node node;
    private final Known known;
    private final Mistakes mistakes;

    private QuestionReader(String id, Node node, Known known) {
        this.id = id;
        this.node = node;
        this.known = known;
        this.mistakes = known.mistakes();
    }

    /** Reads a question; empty when it cannot be built, which was then noted. */
    static Optional<Question> read(String id, Node node, Known known) {
        try {
            return new QuestionReader(id, node, known).question();
        } catch (Malformed malformed) {
            known.mistakes().at(node, Mistake.MALFORMED, String.valueOf(malformed.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Question> question() {
        if (!(node instanceof Node.Mapping mapping)) {
            mistakes.at(node, Mistake.WANT_MAPPING, "kind, title, help, clause, required, when, cite, note");
            return Optional.empty();
        }
        if (!mapping.entries().containsKey("kind")) {
            mistakes.at(node, Mistake.MISSING_KEY, "kind");
            return Optional.empty();
        }
        Node kindNode = mapping.entries().get("kind").value();
        return Scalars.oneOf(kindNode, KINDS, mistakes).flatMap(this::ofKind);
    }

    private Optional<Question> ofKind(String kind) {
        return switch (kind) {
            case "choice" -> choice(fields("options", "many"));
            case "rating" -> RatingReader.read(id, fields("scale", "anchors", "none"), known);
            case "checklist" -> checklist(fields("criteria", "not_applicable"));
            case "writing" -> writing(fields("min", "max", "base"));
            case "spans" -> spans(fields("of", "labels", "by", "overlap"));
            default -> relations(fields("of", "types"));
        };
    }

    private Fields fields(String... more) {
        return Fields.of(node, mistakes, BasicsReader.keys(more));
    }

    private Optional<Question> choice(Fields fields) {
        var basics = BasicsReader.read(id, fields, known);
        boolean many = fields.flag("many", false);
        List<Option> options = fields.required("options").isPresent() ? options(fields) : List.of();
        return options.isEmpty() ? Optional.empty() : Optional.of(new ChoiceQuestion(basics, options, many));
    }

    private List<Option> options(Fields fields) {
        List<Option> options = new ArrayList<>();
        for (var element : ElementReader.list(fields, "options", known, "options")) {
            options.add(new Option(
                    element.id(), element.title(), element.help(), element.clause(), options(element.fields())));
        }
        return options;
    }

    private Optional<Question> checklist(Fields fields) {
        var basics = BasicsReader.read(id, fields, known);
        boolean notApplicable = fields.flag("not_applicable", false);
        fields.required("criteria");
        List<Criterion> criteria = new ArrayList<>();
        for (var element : ElementReader.list(fields, "criteria", known, "weight")) {
            Double weight = element.fields()
                    .value("weight")
                    .flatMap(value -> Scalars.weight(value, mistakes))
                    .orElse(null);
            criteria.add(new Criterion(element.id(), element.title(), element.help(), element.clause(), weight));
        }
        return criteria.isEmpty()
                ? Optional.empty()
                : Optional.of(new ChecklistQuestion(basics, criteria, notApplicable));
    }

    private Optional<Question> writing(Fields fields) {
        var basics = BasicsReader.read(id, fields, known);
        int min = fields.whole("min", 0, WritingQuestion.LONGEST, 0);
        Integer max = fields.value("max")
                .flatMap(value -> Scalars.whole(value, Math.max(1, min), WritingQuestion.LONGEST, mistakes))
                .orElse(null);
        Optional<String> base = fields.name("base");
        base.ifPresent(input -> fields.value("base").ifPresent(value -> known.checkTextInput(value, input)));
        return Optional.of(new WritingQuestion(basics, min, max, base));
    }

    private Optional<Question> spans(Fields fields) {
        var basics = BasicsReader.read(id, fields, known);
        Optional<String> of = fields.required("of").flatMap(value -> {
            Optional<String> input = Scalars.name(value, mistakes);
            input.ifPresent(name -> known.checkTextInput(value, name));
            return input;
        });
        Step by = fields.value("by")
                .flatMap(value -> Scalars.oneOf(value, List.of("word", "character"), mistakes))
                .map(word -> word.equals("character") ? Step.CHARACTER : Step.WORD)
                .orElse(Step.WORD);
        boolean overlap = fields.flag("overlap", true);
        fields.required("labels");
        List<SpanLabel> labels = new ArrayList<>();
        for (var element : ElementReader.list(fields, "labels", known, "attributes")) {
            labels.add(new SpanLabel(
                    element.id(), element.title(), element.help(), element.clause(), attributes(element.fields())));
        }
        return of.filter(input -> !labels.isEmpty())
                .map(input -> new SpansQuestion(basics, input, labels, by, overlap));
    }

    private Map<String, Attribute> attributes(Fields fields) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        fields.value("attributes")
                .ifPresent(value -> NamedEntries.each(value, 50, mistakes, (name, attribute) -> {
                    Fields more = Fields.of(attribute, mistakes, Set.of("title", "options", "required"));
                    Optional<String> title = more.text("title", 200);
                    boolean required = more.flag("required", false);
                    more.required("options");
                    List<Option> options = options(more);
                    if (!options.isEmpty()) {
                        attributes.put(name, new Attribute(title, options, required));
                    }
                }));
        return attributes;
    }

    private Optional<Question> relations(Fields fields) {
        var basics = BasicsReader.read(id, fields, known);
        Optional<String> of = fields.required("of").flatMap(value -> Scalars.name(value, mistakes));
        fields.required("types");
        List<RelationType> types = new ArrayList<>();
        for (var element : ElementReader.list(fields, "types", known, "from", "to")) {
            types.add(new RelationType(
                    element.id(),
                    element.title(),
                    element.help(),
                    element.clause(),
                    RelationEnds.read(element.fields(), "from", of, known),
                    RelationEnds.read(element.fields(), "to", of, known)));
        }
        of.ifPresent(question -> RelationEnds.checkQuestion(fields, question, known));
        return of.filter(question -> !types.isEmpty()).map(question -> new RelationsQuestion(basics, question, types));
    }
}
