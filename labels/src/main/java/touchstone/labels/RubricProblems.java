package touchstone.labels;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import touchstone.labels.condition.Condition;
import touchstone.labels.condition.Expression.Test;
import touchstone.labels.condition.Subject;
import touchstone.labels.condition.Value;
import touchstone.labels.facet.Kind;
import touchstone.labels.facet.Kinds;
import touchstone.labels.facet.Vocabulary;
import touchstone.labels.relations.RelationsQuestion;
import touchstone.labels.spans.SpansQuestion;

/** What does not fit together in a rubric: every problem, with paths such as {@code questions.accuracy.when}. */
public final class RubricProblems {
    private final Map<String, Question> earlier = new LinkedHashMap<>();
    private final Set<String> all = new HashSet<>();
    private final Set<String> clauses = new HashSet<>();
    private final List<Finding> found = new ArrayList<>();

    private RubricProblems() {}

    /** All problems, in the order of the questions. */
    public static List<Finding> of(List<Clause> clauses, List<Question> questions) {
        RubricProblems problems = new RubricProblems();
        clauses.forEach(clause -> problems.clauses.add(clause.id()));
        questions.forEach(question -> problems.all.add(question.id()));
        questions.forEach(problems::look);
        return List.copyOf(problems.found);
    }

    private void look(Question question) {
        String path = "questions." + question.id();
        if (earlier.containsKey(question.id())) {
            found.add(Finding.of(path, FindingCode.QUESTION_TWICE, "question", question.id()));
        }
        question.clause()
                .filter(clause -> !clauses.contains(clause))
                .ifPresent(clause ->
                        found.add(Finding.of(path + ".clause", FindingCode.CLAUSE_UNKNOWN, "clause", clause)));
        question.when().ifPresent(when -> look(path + ".when", when, question));
        question.cite().flatMap(demand -> demand.condition()).ifPresent(when -> look(path + ".cite", when, question));
        question.note().flatMap(demand -> demand.condition()).ifPresent(when -> look(path + ".note", when, question));
        if (question instanceof RelationsQuestion relations) {
            look(path, relations);
        }
        earlier.put(question.id(), question);
    }

    private void look(String path, RelationsQuestion relations) {
        if (!(earlier.get(relations.of()) instanceof SpansQuestion spans)) {
            found.add(Finding.of(path + ".of", FindingCode.SPANS_QUESTION_UNKNOWN, "question", relations.of()));
            return;
        }
        relations.types().forEach(type -> {
            look(path + ".types." + type.id() + ".from", type.from(), spans);
            look(path + ".types." + type.id() + ".to", type.to(), spans);
        });
    }

    private void look(String path, List<String> labels, SpansQuestion spans) {
        labels.stream()
                .filter(label -> spans.label(label).isEmpty())
                .forEach(label -> found.add(Finding.of(path, FindingCode.LABEL_UNKNOWN, "label", label)));
    }

    private void look(String path, Condition condition, Question own) {
        condition.expression().tests().forEach(test -> {
            switch (test.subject()) {
                case Subject.OfItem _ -> {
                    if (test.operator().ofNumbers()) {
                        found.add(Finding.of(path, FindingCode.CONDITION_NOT_A_NUMBER, "question", "item"));
                    }
                }
                case Subject.Own _ -> look(path, test, own);
                case Subject.OfQuestion subject -> look(path, test, subject, own);
            }
        });
    }

    private void look(String path, Test test, Subject.OfQuestion subject, Question own) {
        boolean ownValue = subject.question().equals(own.id()) && !path.endsWith(".when");
        Question asked = ownValue ? own : earlier.get(subject.question());
        if (asked != null
                && subject.part().isPresent()
                && !hasPart(Kinds.of(asked), asked, subject.part().get())) {
            String name = subject.question() + "." + subject.part().get();
            found.add(Finding.of(path, FindingCode.CONDITION_QUESTION_UNKNOWN, "question", name));
        } else if (asked != null) {
            look(path, test, asked);
        } else {
            FindingCode code = all.contains(subject.question())
                    ? FindingCode.CONDITION_QUESTION_LATER
                    : FindingCode.CONDITION_QUESTION_UNKNOWN;
            found.add(Finding.of(path, code, "question", subject.question()));
        }
    }

    private void look(String path, Test test, Question asked) {
        look(path, test, Kinds.of(asked), asked);
    }

    private <Q extends Question> void look(String path, Test test, Kind<Q, ?> kind, Question asked) {
        Vocabulary<Q> vocabulary = kind.vocabulary();
        Q question = kind.questions().cast(asked);
        if (test.operator().ofNumbers()) {
            if (!vocabulary.hasSize(question)) {
                found.add(Finding.of(path, FindingCode.CONDITION_NOT_A_NUMBER, "question", asked.id()));
            }
            return;
        }
        for (Value value : test.values()) {
            if (!vocabulary.knows(question, value)) {
                found.add(Finding.of(
                        path, FindingCode.CONDITION_VALUE_UNKNOWN, "question", asked.id(), "value", value.text()));
            }
        }
    }

    private static <Q extends Question> boolean hasPart(Kind<Q, ?> kind, Question question, String part) {
        return kind.vocabulary().hasPart(kind.questions().cast(question), part);
    }
}
