package touchstone.labels.choice;

import java.util.ArrayList;
import java.util.List;
import touchstone.labels.Finding;
import touchstone.labels.FindingCode;
import touchstone.labels.ItemView;
import touchstone.labels.facet.Checking;

/** Only options of the question, and one unless many are asked for. */
final class ChoiceCheck implements Checking<ChoiceQuestion, ChoiceAnswer> {
    @Override
    public List<Finding> check(ChoiceQuestion question, ChoiceAnswer answer, ItemView item, Others others) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < answer.options().size(); i++) {
            String option = answer.options().get(i);
            if (!question.offers(option)) {
                List<String> places = question.pathsTo(option);
                found.add(
                        places.isEmpty()
                                ? Finding.of("options[" + i + "]", FindingCode.OPTION_UNKNOWN, "option", option)
                                : Finding.of(
                                        "options[" + i + "]",
                                        FindingCode.OPTION_NEEDS_PATH,
                                        "option",
                                        option,
                                        "paths",
                                        String.join(", ", places)));
            }
        }
        if (!question.many() && answer.options().size() > 1) {
            found.add(Finding.of("options", FindingCode.OPTIONS_TOO_MANY));
        }
        return found;
    }
}
