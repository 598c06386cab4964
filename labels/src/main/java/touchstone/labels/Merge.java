package touchstone.labels;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.labels.facet.Kind;
import touchstone.labels.facet.Kinds;
import touchstone.labels.relations.RelationsQuestion;

/** Proposes a consensus. The order of the answers does not matter. */
public final class Merge {
    private Merge() {}

    /** The consensus of answers to one question; open when there are none or the answers leave it open. */
    public static Merged of(Question question, List<? extends Answer> answers) {
        return of(question, answers, List.of());
    }

    /** The consensus of answers whose regions are called in the merged answer they come from as {@code names} says. */
    public static Merged of(Question question, List<? extends Answer> answers, List<Map<String, String>> names) {
        return answers.isEmpty() ? Merged.open() : merge(Kinds.of(question), question, answers, names);
    }

    /** The consensus about a whole item, by question id; questions that are left open are missing. */
    public static Map<String, Answer> content(Rubric rubric, List<WorkContent> contents) {
        Map<String, Answer> merged = new LinkedHashMap<>();
        Map<String, Map<WorkContent, Map<String, String>>> names = new HashMap<>();
        for (Question question : rubric.questions()) {
            List<WorkContent> answering = new ArrayList<>();
            List<Answer> answers = new ArrayList<>();
            for (WorkContent content : contents) {
                Optional<Answer> answer = Optional.ofNullable(content.answers().get(question.id()));
                answer.filter(Kinds.of(question)::takes).ifPresent(one -> {
                    answering.add(content);
                    answers.add(one);
                });
            }
            Map<WorkContent, Map<String, String>> regions = question instanceof RelationsQuestion relations
                    ? names.getOrDefault(relations.of(), Map.of())
                    : Map.of();
            Merged proposal = of(
                    question,
                    answers,
                    regions.isEmpty()
                            ? List.of()
                            : answering.stream()
                                    .map(content -> regions.getOrDefault(content, Map.of()))
                                    .toList());
            proposal.answer().ifPresent(answer -> merged.put(question.id(), answer));
            Map<WorkContent, Map<String, String>> called = new HashMap<>();
            for (int i = 0; i < proposal.names().size(); i++) {
                called.put(answering.get(i), proposal.names().get(i));
            }
            names.put(question.id(), called);
        }
        return merged;
    }

    private static <Q extends Question, A extends Answer> Merged merge(
            Kind<Q, A> kind, Question question, List<? extends Answer> answers, List<Map<String, String>> names) {
        List<A> typed = answers.stream().map(kind.answers()::cast).toList();
        return kind.merging().merge(kind.questions().cast(question), typed, names);
    }
}
