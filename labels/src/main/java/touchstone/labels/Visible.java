package touchstone.labels;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which questions are shown, given what is answered so far. */
public final class Visible {
    private Visible() {}

    /** The ids of the questions that are shown, in the order of the rubric. */
    public static Set<String> of(Rubric rubric, ItemView item, WorkContent content) {
        Set<String> visible = Known.visible(rubric, item, content);
        Set<String> ordered = new LinkedHashSet<>();
        rubric.questions().stream().map(Question::id).filter(visible::contains).forEach(ordered::add);
        return ordered;
    }

    /** What remains to be stored: answers, marks and decisions of hidden questions are dropped. */
    public static WorkContent only(Rubric rubric, ItemView item, WorkContent content) {
        Set<String> kept = new LinkedHashSet<>(content.answers().keySet());
        kept.addAll(content.marks().keySet());
        kept.addAll(content.decisions().keySet());
        Set<String> visible = of(rubric, item, content);
        kept.removeIf(id -> rubric.question(id).isPresent() && !visible.contains(id));
        return content.only(kept);
    }
}
