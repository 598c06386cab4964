package touchstone.labels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import touchstone.labels.facet.Checking;
import touchstone.labels.facet.Kind;
import touchstone.labels.facet.Kinds;

/** Says whether content may be submitted. */
public final class Check {
    private final Rubric rubric;
    private final ItemView item;
    private final WorkContent content;
    private final StageKind stage;
    private final Set<String> visible;
    private final List<Finding> found = new ArrayList<>();

    private Check(Rubric rubric, ItemView item, WorkContent content, StageKind stage) {
        this.rubric = rubric;
        this.item = item;
        this.content = content;
        this.stage = stage;
        this.visible = Known.visible(rubric, item, content);
    }

    /**
     * Everything that is wrong, with paths such as {@code answers.entities.regions[2].end}; empty when it may be submitted.
     * Answers to hidden questions are not looked at. In a review stage required questions may be left out, because agreed
     * answers are taken over ({@link Adjudication}), and decisions are allowed; a decision's reason counts as a note and its
     * clauses as a citation.
     */
    public static List<Finding> of(Rubric rubric, ItemView item, WorkContent content, StageKind stage) {
        Check check = new Check(rubric, item, content, stage);
        check.checkNames();
        rubric.questions().stream()
                .filter(question -> check.visible.contains(question.id()))
                .forEach(check::check);
        return List.copyOf(check.found);
    }

    /** What is wrong with one answer alone, with paths below {@code answers.<question>}. */
    public static List<Finding> of(Question question, Answer answer, ItemView item, Checking.Others others) {
        Kind<?, ?> kind = Kinds.of(question);
        if (!kind.takes(answer)) {
            return List.of(Finding.of(
                    "answers." + question.id(),
                    FindingCode.ANSWER_WRONG_KIND,
                    "expected",
                    kind.name(),
                    "found",
                    Kinds.of(answer).name()));
        }
        return check(kind, question, answer, item, others).stream()
                .map(finding -> finding.under("answers." + question.id()))
                .toList();
    }

    private static <Q extends Question, A extends Answer> List<Finding> check(
            Kind<Q, A> kind, Question question, Answer answer, ItemView item, Checking.Others others) {
        return kind.checking()
                .check(kind.questions().cast(question), kind.answers().cast(answer), item, others);
    }

    private void checkNames() {
        content.answers().keySet().forEach(id -> known("answers." + id, id));
        content.marks().keySet().forEach(id -> known("marks." + id, id));
        content.decisions().forEach((id, decision) -> {
            if (stage == StageKind.LABEL) {
                found.add(Finding.of("decisions." + id, FindingCode.DECISION_NOT_HERE));
            }
            known("decisions." + id, id);
            knownClauses("decisions." + id, decision.clauses());
        });
        for (int i = 0; i < content.notes().size(); i++) {
            Note note = content.notes().get(i);
            String path = "notes[" + i + "]";
            note.question().ifPresent(id -> known(path + ".question", id));
            knownClauses(path, note.clauses());
        }
    }

    private void known(String path, String question) {
        if (rubric.question(question).isEmpty()) {
            found.add(Finding.of(path, FindingCode.QUESTION_UNKNOWN, "question", question));
        }
    }

    private void knownClauses(String path, List<String> clauses) {
        clauses.stream()
                .filter(clause -> !rubric.hasClause(clause))
                .forEach(clause ->
                        found.add(Finding.of(path + ".clauses", FindingCode.CLAUSE_UNKNOWN, "clause", clause)));
    }

    private void check(Question question) {
        String id = question.id();
        String path = "answers." + id;
        Mark mark = content.marks().get(id);
        if (mark != null && mark.ambiguous().filter(String::isBlank).isPresent()) {
            found.add(Finding.of("marks." + id + ".ambiguous", FindingCode.AMBIGUOUS_WITHOUT_REASON));
        }
        Answer answer = content.answers().get(id);
        boolean answered =
                answer != null && (!answer.blank() || Kinds.of(question).blankIsAnAnswer());
        if (!answered && question.required() && stage == StageKind.LABEL && !content.ambiguous(id)) {
            found.add(Finding.of(path, FindingCode.ANSWER_MISSING));
        }
        if (answer != null && !answer.blank()) {
            found.addAll(of(
                    question,
                    answer,
                    item,
                    other -> visible.contains(other) ? content.answer(other) : Optional.empty()));
            checkDemands(question, path);
        }
    }

    private void checkDemands(Question question, String path) {
        Known known = new Known(item, content, visible, Optional.of(question));
        if (!content.cites(question.id())
                && question.cite().filter(demand -> demand.holds(known)).isPresent()) {
            found.add(Finding.of(path, FindingCode.CITATION_MISSING));
        }
        if (!content.explains(question.id())
                && question.note().filter(demand -> demand.holds(known)).isPresent()) {
            found.add(Finding.of(path, FindingCode.NOTE_MISSING));
        }
    }
}
