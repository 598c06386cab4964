package touchstone.formats.sagemaker;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import touchstone.labels.Answer;
import touchstone.labels.Question;
import touchstone.labels.checklist.ChecklistAnswer;
import touchstone.labels.choice.ChoiceAnswer;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.rating.RatingAnswer;
import touchstone.labels.relations.RelationsAnswer;
import touchstone.labels.spans.Span;
import touchstone.labels.spans.SpanLabel;
import touchstone.labels.spans.SpansAnswer;
import touchstone.labels.spans.SpansQuestion;
import touchstone.labels.writing.WritingAnswer;

/** The shape that each kind of answer takes in a manifest: Ground Truth's own where there is one, else one marked as ours. */
final class Shapes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Shapes() {}

    static Attribute of(Question question, Decided decided, Optional<String> sourceInput, ObjectNode line) {
        Answer answer = decided.answer();
        return switch (answer) {
            case ChoiceAnswer choice
            when question instanceof ChoiceQuestion asked ->
                asked.many() ? many(asked, choice, decided) : single(asked, choice);
            case ChoiceAnswer choice -> own("choice", texts(choice.options()));
            case RatingAnswer rating -> rating(rating);
            case ChecklistAnswer checklist -> checklist(checklist);
            case WritingAnswer writing -> own("writing", JSON.stringNode(writing.text()));
            case SpansAnswer spans
            when question instanceof SpansQuestion asked && isInSource(asked, sourceInput, spans, line) ->
                entities(asked, spans, decided);
            case SpansAnswer spans -> own("spans", regions(spans));
            case RelationsAnswer relations -> relations(relations);
        };
    }

    /** The index of the option, counted through the whole tree, and its name. */
    private static Attribute single(ChoiceQuestion question, ChoiceAnswer answer) {
        if (answer.options().isEmpty()) {
            return own("choice", JSON.arrayNode());
        }
        String name = answer.options().getFirst();
        return new Attribute(
                JSON.numberNode(question.paths().indexOf(name)),
                "groundtruth/text-classification",
                JSON.objectNode().put("class-name", name));
    }

    private static Attribute many(ChoiceQuestion question, ChoiceAnswer answer, Decided decided) {
        List<String> paths = question.paths();
        ArrayNode indexes = JSON.arrayNode();
        ObjectNode names = JSON.objectNode();
        ObjectNode confidences = JSON.objectNode();
        answer.options().stream().map(paths::indexOf).sorted().forEach(index -> {
            indexes.add(index);
            names.put(String.valueOf(index), index < 0 ? "" : paths.get(index));
            confidences.put(String.valueOf(index), Metadata.confidence(decided));
        });
        ObjectNode metadata = JSON.objectNode();
        metadata.set("class-map", names);
        metadata.set("confidence-map", confidences);
        return new Attribute(indexes, "groundtruth/text-classification-multilabel", metadata);
    }

    private static boolean isInSource(
            SpansQuestion question, Optional<String> sourceInput, SpansAnswer answer, ObjectNode line) {
        return line.has("source")
                && sourceInput.filter(question.of()::equals).isPresent()
                && answer.regions().stream().noneMatch(span -> span.message().isPresent());
    }

    private static Attribute entities(SpansQuestion question, SpansAnswer answer, Decided decided) {
        ArrayNode labels = JSON.arrayNode();
        for (SpanLabel label : question.labels()) {
            labels.addObject().put("label", label.id()).put("shortDisplayName", label.title());
        }
        ArrayNode entities = JSON.arrayNode();
        ArrayNode confidences = JSON.arrayNode();
        for (Span span : answer.regions()) {
            entities.addObject()
                    .put("label", span.label())
                    .put("startOffset", span.start())
                    .put("endOffset", span.end());
            confidences.addObject().put("confidence", Metadata.confidence(decided));
        }
        ObjectNode value = JSON.objectNode();
        value.putObject("annotations").set("labels", labels).set("entities", entities);
        return new Attribute(value, "groundtruth/text-span", JSON.objectNode().set("entities", confidences));
    }

    private static Attribute rating(RatingAnswer rating) {
        ObjectNode metadata = JSON.objectNode();
        rating.none().ifPresent(reason -> metadata.put("none", reason.code()));
        JsonNode value = rating.value().<JsonNode>map(JSON::numberNode).orElseGet(JSON::nullNode);
        return new Attribute(value, "touchstone/rating", metadata);
    }

    private static Attribute checklist(ChecklistAnswer checklist) {
        ObjectNode criteria = JSON.objectNode();
        checklist.criteria().forEach((criterion, judgement) -> criteria.put(criterion, judgement.code()));
        return own("checklist", criteria);
    }

    private static ArrayNode regions(SpansAnswer answer) {
        ArrayNode regions = JSON.arrayNode();
        for (Span span : answer.regions()) {
            ObjectNode region = regions.addObject()
                    .put("id", span.id())
                    .put("label", span.label())
                    .put("start", span.start())
                    .put("end", span.end());
            span.message().ifPresent(message -> region.put("message", message));
        }
        return regions;
    }

    private static Attribute relations(RelationsAnswer answer) {
        ArrayNode relations = JSON.arrayNode();
        answer.relations()
                .forEach(relation -> relations
                        .addObject()
                        .put("from", relation.from())
                        .put("to", relation.to())
                        .put("type", relation.type()));
        return own("relations", relations);
    }

    private static ArrayNode texts(List<String> texts) {
        ArrayNode list = JSON.arrayNode();
        texts.forEach(list::add);
        return list;
    }

    private static Attribute own(String kind, JsonNode value) {
        return new Attribute(value, "touchstone/" + kind, JSON.objectNode());
    }
}
