package touchstone.server.projects.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.server.projects.ReviewWhen;
import touchstone.server.projects.SetRule;
import touchstone.server.projects.Stage;

/** Reads {@code workflow}: one labelling stage, the reviews after it, and the rules about who sits where. */
final class WorkflowReader {

    /** What holds when the file has no workflow: one person labels each item. */
    static final Stage.Labelling USUAL = new Stage.Labelling("label", 1, true, null, Duration.ofMinutes(30));

    private static final int MOST_ENTRIES = 20;
    private static final int MOST_SEATS = 50;

    private final Mistakes mistakes;
    private final List<Stage> stages = new ArrayList<>();
    private final List<SetRule> rules = new ArrayList<>();
    private final List<Node> ruleNodes = new ArrayList<>();

    private WorkflowReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The stages and rules of a file. */
    record Workflow(List<Stage> stages, List<SetRule> rules) {}

    static Workflow read(Node node, Mistakes mistakes) {
        return new WorkflowReader(mistakes).workflow(node);
    }

    private Workflow workflow(Node node) {
        for (Node entry : Scalars.list(node, MOST_ENTRIES, mistakes)) {
            if (entry instanceof Node.Mapping mapping && mapping.entries().containsKey("rule")) {
                Fields.of(entry, mistakes, Set.of("rule")).value("rule").ifPresent(this::rule);
            } else {
                stage(entry);
            }
        }
        if (stages.isEmpty()) {
            stages.add(USUAL);
        }
        for (int i = 0; i < rules.size(); i++) {
            checkRule(rules.get(i), ruleNodes.get(i));
        }
        return new Workflow(stages, rules);
    }

    private void stage(Node node) {
        boolean first = stages.isEmpty();
        Fields fields = Fields.of(
                node,
                mistakes,
                first
                        ? Set.of("stage", "seats", "blind", "skill", "lease")
                        : Set.of("stage", "seats", "skill", "lease", "when"));
        Optional<String> name = fields.required("stage")
                .flatMap(value -> Scalars.name(value, mistakes))
                .filter(text -> isNew(text, fields));
        String skill = fields.skill("skill").orElse(null);
        Duration lease = fields.value("lease")
                .flatMap(value -> Durations.read(value, mistakes))
                .orElse(USUAL.lease());
        int seats = fields.whole("seats", 1, MOST_SEATS, 1);
        // a stage without a good name still counts, so that the next one is not taken for the first
        String called = name.orElse("?" + stages.size());
        if (first) {
            stages.add(new Stage.Labelling(called, seats, fields.flag("blind", true), skill, lease));
            return;
        }
        if (seats != 1) {
            fields.value("seats").ifPresent(value -> mistakes.at(value, Mistake.REVIEW_SEATS, called));
        }
        stages.add(new Stage.Reviewing(called, skill, lease, when(fields)));
    }

    private boolean isNew(String name, Fields fields) {
        boolean taken = stages.stream().anyMatch(stage -> stage.name().equals(name)) || name.equals("all");
        if (taken) {
            fields.value("stage").ifPresent(value -> mistakes.at(value, Mistake.DUPLICATE_NAME, name));
        }
        return !taken;
    }

    private ReviewWhen when(Fields fields) {
        return fields.value("when")
                .flatMap(value -> Scalars.text(value, 100, mistakes).flatMap(text -> {
                    Optional<ReviewWhen> when = ReviewWhen.read(text);
                    if (when.isEmpty()) {
                        mistakes.unknown(value, Mistake.NOT_ONE_OF, text, List.of("always", "disagree", "sample: 0.1"));
                    }
                    return when;
                }))
                .orElse(new ReviewWhen.Always());
    }

    private void rule(Node node) {
        Fields fields =
                Fields.of(node, mistakes, Set.of("domain", "language", "sensitivity", "at_least", "skill", "of"));
        Optional<String> skill = fields.required("skill").flatMap(value -> Scalars.skill(value, mistakes));
        List<String> domain = words(fields, "domain");
        List<String> language = words(fields, "language");
        List<String> sensitivity = words(fields, "sensitivity");
        int atLeast = fields.whole("at_least", 1, MOST_SEATS, 1);
        Optional<String> of = fields.name("of").filter(stage -> !stage.equals("all"));
        rules.add(new SetRule(domain, language, sensitivity, atLeast, skill.orElse("?"), of.orElse(null)));
        ruleNodes.add(node);
    }

    private void checkRule(SetRule rule, Node node) {
        Fields fields = Fields.of(node, new Mistakes(), Set.of());
        List<String> names = stages.stream().map(Stage::name).toList();
        String stage = rule.onlyStage().orElse("");
        if (!stage.isEmpty() && !names.contains(stage)) {
            fields.value("of").ifPresent(value -> mistakes.unknown(value, Mistake.UNKNOWN_STAGE, stage, names));
            return;
        }
        int seats = stages.stream().filter(rule::counts).mapToInt(Stage::seats).sum();
        if (seats < rule.atLeast()) {
            mistakes.at(
                    fields.value("at_least").orElse(node),
                    Mistake.RULE_UNSATISFIABLE,
                    Integer.toString(rule.atLeast()),
                    rule.skill(),
                    Integer.toString(seats));
        }
    }

    private List<String> words(Fields fields, String key) {
        return fields
                .value(key)
                .map(value -> value instanceof Node.Sequence ? Scalars.list(value, 200, mistakes) : List.of(value))
                .orElse(List.of())
                .stream()
                .flatMap(word -> Scalars.text(word, 200, mistakes).stream())
                .toList();
    }
}
