package touchstone.labels.relations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.labels.Malformed;
import touchstone.labels.condition.Said;
import touchstone.labels.condition.Value;
import touchstone.labels.facet.Plain;
import touchstone.labels.facet.Reading;
import touchstone.labels.facet.Telling;
import touchstone.labels.facet.Unreadable;
import touchstone.labels.facet.Vocabulary;

/** Short form: {@code [{from, to, type, id?}]}. Briefly: {@code 2 relations}. */
final class RelationsWords
        implements Reading<RelationsQuestion, RelationsAnswer>,
                Telling<RelationsAnswer>,
                Vocabulary<RelationsQuestion> {
    @Override
    public String mainField() {
        return "relations";
    }

    @Override
    public RelationsAnswer read(RelationsQuestion question, Object value) {
        List<Relation> relations = new ArrayList<>();
        for (Object part : Plain.list("", value, "a list of relations")) {
            String path = "relations[" + relations.size() + "]";
            Map<String, Object> fields = Plain.object(path, part, "a relation");
            String id = fields.get("id") == null
                    ? "p" + (relations.size() + 1)
                    : Plain.word(path + ".id", fields.get("id"), "an id");
            try {
                relations.add(new Relation(
                        id, word(path, fields, "from"), word(path, fields, "to"), word(path, fields, "type")));
            } catch (Malformed refused) {
                throw Unreadable.expected(path, "a relation between two regions", part);
            }
        }
        return new RelationsAnswer(relations);
    }

    private static String word(String path, Map<String, Object> fields, String name) {
        return Plain.word(path + "." + name, Plain.field(path, fields, name), "an id");
    }

    @Override
    public String brief(RelationsAnswer answer) {
        int count = answer.relations().size();
        return count == 1 ? "1 relation" : count + " relations";
    }

    @Override
    public Optional<Said> said(RelationsAnswer answer, Optional<String> part) {
        List<String> types =
                answer.relations().stream().map(Relation::type).distinct().toList();
        return part.isPresent()
                ? Optional.empty()
                : Optional.of(new Said(
                        types, Optional.of(BigDecimal.valueOf(answer.relations().size())), Said.Containing.VALUE));
    }

    @Override
    public boolean hasSize(RelationsQuestion question) {
        return true;
    }

    @Override
    public boolean knows(RelationsQuestion question, Value value) {
        return question.type(value.text()).isPresent() || value.number().isPresent();
    }
}
