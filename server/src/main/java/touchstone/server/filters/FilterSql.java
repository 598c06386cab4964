package touchstone.server.filters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.labels.Question;
import touchstone.labels.checklist.ChecklistQuestion;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.relations.RelationsQuestion;
import touchstone.labels.spans.SpansQuestion;
import touchstone.labels.writing.WritingQuestion;

/**
 * A filter as SQL over {@code item i} and {@code progress p}. Whatever people wrote stands in parameters only.
 *
 * @param line the words that people wrote, one blank between them: what is remembered of a filter
 * @param where conditions, each beginning with AND; needs the parameter {@code project}
 * @param tables what it reads
 */
public record FilterSql(String line, String where, Map<String, Object> parameters, Set<Table> tables) {

    /** What a filter may read. */
    public enum Table {
        /** The item itself. */
        ITEM,
        /** How far it is: narrow rows, quickly counted. */
        PROGRESS,
        /** What people or models said or did, by the item of its progress. */
        WORK
    }

    /** Every item. */
    public static FilterSql all() {
        return new FilterSql("", "", Map.of(), Set.of());
    }

    /** The SQL of the terms that a line was read into. */
    static FilterSql of(String line, List<Term> terms) {
        Writer writer = new Writer();
        terms.forEach(writer::add);
        return new FilterSql(
                line,
                writer.where.toString(),
                writer.parameters,
                terms.stream().map(FilterSql::table).collect(Collectors.toUnmodifiableSet()));
    }

    /** The tables to read the items' ids from, with the aliases that the conditions use. */
    public String from() {
        boolean item = tables.contains(Table.ITEM);
        return !item ? "progress p" : tables.size() == 1 ? "item i" : "progress p JOIN item i ON i.id = p.item";
    }

    /** The id of an item in {@link #from()}. */
    public String id() {
        return tables.equals(Set.of(Table.ITEM)) ? "i.id" : "p.item";
    }

    /**
     * The condition for the project and for everything the filter asks. One table only is asked for the project, the other is
     * found by its key: a planner that thinks a project new and empty would else go through the whole project for each item.
     */
    public String conditions() {
        return (tables.contains(Table.ITEM) ? "i.project = :project" : "p.project = :project") + where;
    }

    /** Whether the items can be counted in a few milliseconds, however many they are. */
    public boolean countsQuickly() {
        return Set.of(Table.PROGRESS).containsAll(tables);
    }

    private static Table table(Term term) {
        return switch (term) {
            case Term.Status _, Term.InStage _, Term.Flagged _, Term.Disagreement _, Term.Returned _ -> Table.PROGRESS;
            case Term.Person _, Term.Said _ -> Table.WORK;
            case Term.Domain _, Term.Language _, Term.Priority _, Term.Key _, Term.Text _, Term.Age _ -> Table.ITEM;
        };
    }

    private static final class Writer {
        private final StringBuilder where = new StringBuilder();
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        private void add(Term term) {
            where.append("\n  AND ")
                    .append(
                            switch (term) {
                                case Term.Status(List<String> states) -> "p.state = ANY (" + texts(states) + ")";
                                case Term.InStage(List<Integer> stages) -> "p.stage = ANY (" + numbers(stages) + ")";
                                case Term.Domain(List<String> tags) -> "i.domain && " + texts(tags);
                                case Term.Language(List<String> languages) ->
                                    "i.language = ANY (" + texts(languages) + ")";
                                case Term.Person(List<String> names) -> """
                        p.item IN (SELECT a.item FROM assignment a
                            WHERE a.project = :project AND a.state IN ('active', 'returned', 'waiting', 'submitted')
                              AND a.person = ANY (ARRAY(SELECT w.id FROM person w
                                  WHERE lower(w.name) = ANY (SELECT lower(n) FROM unnest(%s) n))))""".formatted(texts(names));
                                case Term.Priority(Order order, int than) ->
                                    "i.priority " + order.sign() + " " + parameter(than);
                                case Term.Flagged(boolean yes) -> "p.flags " + (yes ? "> 0" : "= 0");
                                case Term.Disagreement(boolean yes) ->
                                    "p.disagreement IS " + (yes ? "TRUE" : "NOT TRUE");
                                case Term.Key(String key) ->
                                    key.endsWith("*")
                                            ? "starts_with(i.key, " + parameter(key.substring(0, key.length() - 1))
                                                    + ")"
                                            : "i.key = " + parameter(key);
                                case Term.Text(String piece) -> text(piece);
                                case Term.Age(Order order, var than) ->
                                    "now() - i.created_at " + order.sign() + " make_interval(secs => "
                                            + parameter(than.toSeconds()) + ")";
                                case Term.Returned(Order order, int than) ->
                                    "p.rework_count " + order.sign() + " " + parameter(than);
                                case Term.Said said -> said(said);
                            });
        }

        private String text(String piece) {
            String key = Piece.of(piece).in("i.key", this::parameter);
            String data = PieceOfJson.in("i.data", piece, this::parameter);
            return "(" + data + " OR " + key + ")";
        }

        private String said(Term.Said said) {
            String condition =
                    holds(said, "x.answers -> " + parameter(said.question().id()));
            return switch (said.where()) {
                case ANSWER -> """
                        p.item IN (SELECT x.item FROM verdict x WHERE x.project = :project AND %s AND NOT EXISTS (
                            SELECT FROM verdict newer WHERE newer.item = x.item AND newer.revision > x.revision))""".formatted(condition);
                case PREDICTION ->
                    "p.item IN (SELECT x.item FROM prediction x WHERE x.project = :project AND %s)"
                            .formatted(condition);
            };
        }

        private String holds(Term.Said said, String answer) {
            Question question = said.question();
            List<String> values = said.values();
            return switch (question) {
                case ChoiceQuestion _ -> "jsonb_exists_any(" + answer + " -> 'options', " + texts(values) + ")";
                case RatingQuestion _ ->
                    said.size()
                            .map(size -> "(" + answer + " ->> 'value')::numeric "
                                    + size.order().sign() + " " + parameter(size.than()))
                            .orElseGet(() -> "coalesce(" + answer + " ->> 'value', " + answer + " ->> 'none') = ANY ("
                                    + texts(values) + ")");
                case ChecklistQuestion _ ->
                    "EXISTS (SELECT FROM jsonb_each_text(" + answer + " -> 'criteria') c WHERE c.value = ANY ("
                            + texts(values) + ") OR c.key || '=' || c.value = ANY (" + texts(values) + "))";
                case WritingQuestion _ ->
                    answer + " ->> 'text' ILIKE " + parameter("%" + escaped(String.join(",", values)) + "%");
                case SpansQuestion _ -> parts(answer + " -> 'regions'", "label", values);
                case RelationsQuestion _ -> parts(answer + " -> 'relations'", "type", values);
            };
        }

        private String parts(String list, String field, List<String> values) {
            return "EXISTS (SELECT FROM jsonb_array_elements(" + list + ") part WHERE part ->> '" + field + "' = ANY ("
                    + texts(values) + "))";
        }

        private String texts(List<String> values) {
            return parameter(values.toArray(String[]::new)) + "::text[]";
        }

        private String numbers(List<Integer> values) {
            return parameter(new ArrayList<>(values).toArray(Integer[]::new)) + "::int[]";
        }

        private String parameter(Object value) {
            String name = "f" + parameters.size();
            parameters.put(name, value);
            return ":" + name;
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        }
    }
}
