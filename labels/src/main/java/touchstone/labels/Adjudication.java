package touchstone.labels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a reviewer's content becomes once everything that need not be said is taken over: the reviewer's own answer or mark
 * where there is one, else the answer of the column that the decision takes, else what all columns agree on. An optional writing about which they differ is left out.
 *
 * @param content the reviewer's content, completed; answers to hidden questions dropped
 * @param findings what is wrong with it, the questions still to decide included
 */
public record Adjudication(WorkContent content, List<Finding> findings) {
    public Adjudication {
        findings = List.copyOf(findings);
    }

    /**
     * Completes and checks a reviewer's content.
     *
     * @param columns the blind annotations in the order A, B, …
     */
    public static Adjudication of(Rubric rubric, ItemView item, List<WorkContent> columns, WorkContent own) {
        ContentComparison comparison = Compare.content(rubric, item, columns);
        Map<String, Answer> answers = new LinkedHashMap<>(own.answers());
        Map<String, Mark> marks = new LinkedHashMap<>(own.marks());
        List<String> open = new ArrayList<>();
        for (Question question : rubric.questions()) {
            String id = question.id();
            Optional<WorkContent> source = source(id, columns, own, comparison);
            if (said(own, id)) {
                continue;
            }
            source.ifPresent(column -> takeOver(id, column, answers, marks));
            if (source.isEmpty() && comparison.differing().contains(id)) {
                open.add(id);
            }
        }
        WorkContent complete = own.withAnswers(answers).withMarks(marks);
        Set<String> visible = Known.visible(rubric, item, complete);
        List<Finding> findings = new ArrayList<>();
        open.stream()
                .filter(visible::contains)
                .forEach(id -> findings.add(Finding.of("answers." + id, FindingCode.ANSWER_MISSING)));
        Check.of(rubric, item, complete, StageKind.REVIEW).stream()
                .filter(finding -> !metByOthers(finding, columns, own))
                .forEach(findings::add);
        return new Adjudication(Visible.only(rubric, item, complete), findings);
    }

    /**
     * Whoever gave an answer that is taken over has already cited and noted what it needs. The same holds where the reviewer
     * repeats in so many words what somebody who cited or noted had said: on this answer there is nothing to add.
     */
    private static boolean metByOthers(Finding finding, List<WorkContent> columns, WorkContent own) {
        boolean citation = finding.kind() == FindingCode.CITATION_MISSING;
        if (!citation && finding.kind() != FindingCode.NOTE_MISSING) {
            return false;
        }
        String question = finding.path().substring("answers.".length());
        return !said(own, question)
                || columns.stream()
                        .filter(column -> column.answer(question).equals(own.answer(question)))
                        .anyMatch(column -> citation ? column.cites(question) : column.explains(question));
    }

    private static boolean said(WorkContent own, String question) {
        return own.answers().containsKey(question) || own.ambiguous(question);
    }

    private static Optional<WorkContent> source(
            String question, List<WorkContent> columns, WorkContent own, ContentComparison comparison) {
        Decision decision = own.decisions().get(question);
        OptionalInt column = decision == null ? OptionalInt.empty() : decision.column();
        if (column.isPresent() && column.getAsInt() < columns.size()) {
            return Optional.of(columns.get(column.getAsInt()));
        }
        Comparison agreed = comparison.questions().get(question);
        return agreed != null && agreed.equal() ? columns.stream().findFirst() : Optional.empty();
    }

    private static void takeOver(
            String question, WorkContent column, Map<String, Answer> answers, Map<String, Mark> marks) {
        Answer answer = column.answers().get(question);
        if (answer != null) {
            answers.put(question, answer);
        }
        if (column.ambiguous(question) && column.marks().get(question) instanceof Mark mark) {
            marks.put(question, mark);
        }
    }
}
