package touchstone.server.projects.file;

import java.util.List;
import java.util.Optional;
import touchstone.labels.Numbers;
import touchstone.labels.Question;
import touchstone.labels.checklist.ChecklistQuestion;
import touchstone.labels.checklist.Criterion;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.condition.Condition;
import touchstone.labels.condition.Expression;
import touchstone.labels.condition.Operator;
import touchstone.labels.condition.Subject;
import touchstone.labels.condition.Value;
import touchstone.labels.rating.NoValue;
import touchstone.labels.rating.RatingQuestion;
import touchstone.labels.relations.RelationsQuestion;
import touchstone.labels.spans.SpanLabel;
import touchstone.labels.spans.SpansQuestion;
import touchstone.labels.writing.WritingQuestion;

/** Checks that a condition speaks of questions that stand before it, and of answers that can be given to them. */
final class ConditionCheck {

    private final Known known;
    private final Node node;

    private ConditionCheck(Known known, Node node) {
        this.known = known;
        this.node = node;
    }

    /**
     * Checks every comparison of a condition.
     *
     * @param owner the question that the condition belongs to
     * @param ownAllowed whether it may speak of that question's own answer
     */
    static void of(Condition condition, Node node, String owner, Known known, boolean ownAllowed) {
        ConditionCheck check = new ConditionCheck(known, node);
        condition.expression().tests().forEach(test -> {
            switch (test.subject()) {
                case Subject.OfItem _ -> {}
                case Subject.Own _ -> known.atTheEnd(() -> check.values(test, owner, Optional.empty()));
                case Subject.OfQuestion(String question, Optional<String> part) -> {
                    if (check.mayBeNamed(question, owner, ownAllowed)) {
                        known.atTheEnd(() -> check.values(test, question, part));
                    }
                }
            }
        });
    }

    private boolean mayBeNamed(String question, String owner, boolean ownAllowed) {
        if (!known.names().contains(question)) {
            known.mistakes().unknown(node, Mistake.UNKNOWN_QUESTION, question, known.names());
            return false;
        }
        if (question.equals(owner) ? !ownAllowed : !known.stoodBefore(question)) {
            known.mistakes().at(node, Mistake.CONDITION_ON_LATER, question);
            return false;
        }
        return true;
    }

    private void values(Expression.Test test, String id, Optional<String> part) {
        Question question = known.readSoFar().get(id);
        if (question == null) {
            return; // could not be read, which was noted where it stands
        }
        if (part.isPresent() && !(question instanceof ChecklistQuestion)) {
            known.mistakes().at(node, Mistake.CONDITION_DOES_NOT_FIT, id + "." + part.get());
            return;
        }
        switch (question) {
            case ChoiceQuestion choice -> oneOf(test, id, choice.paths());
            case RatingQuestion rating -> test.values().forEach(value -> rating(test, rating, value));
            case ChecklistQuestion checklist -> checklist(test, checklist, part);
            case SpansQuestion spans -> {
                if (test.operator() == Operator.HAS) {
                    oneOf(test, id, spans.labels().stream().map(SpanLabel::id).toList());
                }
            }
            case RelationsQuestion _ -> {}
            case WritingQuestion _ -> refuseNumbers(test, id);
        }
    }

    private void checklist(Expression.Test test, ChecklistQuestion checklist, Optional<String> part) {
        refuseNumbers(test, checklist.id());
        part.filter(criterion -> checklist.criterion(criterion).isEmpty())
                .ifPresent(criterion -> known.mistakes()
                        .unknown(
                                node,
                                Mistake.UNKNOWN_OPTION,
                                criterion,
                                checklist.criteria().stream().map(Criterion::id).toList()));
    }

    private void rating(Expression.Test test, RatingQuestion rating, Value value) {
        boolean reason = rating.none().stream().map(NoValue::code).anyMatch(value.text()::equals);
        boolean onScale =
                Numbers.read(value.text()).filter(rating.scale()::spans).isPresent();
        if (test.operator() == Operator.HAS || !(reason || onScale)) {
            known.mistakes().at(node, Mistake.CONDITION_DOES_NOT_FIT, rating.id() + " " + value.text());
        }
    }

    private void oneOf(Expression.Test test, String id, List<String> allowed) {
        refuseNumbers(test, id);
        for (Value value : test.values()) {
            if (!test.operator().ofNumbers() && !allowed.contains(value.text())) {
                known.mistakes().unknown(node, Mistake.UNKNOWN_OPTION, value.text(), allowed);
            }
        }
    }

    private void refuseNumbers(Expression.Test test, String id) {
        if (test.operator().ofNumbers()) {
            known.mistakes().at(node, Mistake.CONDITION_DOES_NOT_FIT, id);
        }
    }
}
