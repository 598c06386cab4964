package touchstone.labels.choice;

import java.util.List;
import java.util.Optional;
import touchstone.labels.condition.Said;
import touchstone.labels.condition.Value;
import touchstone.labels.facet.Plain;
import touchstone.labels.facet.Reading;
import touchstone.labels.facet.Telling;
import touchstone.labels.facet.Vocabulary;

/** Short form: the option, or a list of options, each by its path or, where a tree has it once only, by its name. Briefly: the options. */
final class ChoiceWords
        implements Reading<ChoiceQuestion, ChoiceAnswer>, Telling<ChoiceAnswer>, Vocabulary<ChoiceQuestion> {
    @Override
    public String mainField() {
        return "options";
    }

    @Override
    public ChoiceAnswer read(ChoiceQuestion question, Object value) {
        List<?> options = value instanceof List<?> list ? list : List.of(value);
        return new ChoiceAnswer(options.stream()
                .map(option -> path(question, Plain.word("", option, "an option")))
                .distinct()
                .toList());
    }

    private static String path(ChoiceQuestion question, String option) {
        List<String> places = question.offers(option) ? List.of(option) : question.pathsTo(option);
        return places.size() == 1 ? places.getFirst() : option;
    }

    @Override
    public String brief(ChoiceAnswer answer) {
        return String.join(", ", answer.options());
    }

    @Override
    public Optional<Said> said(ChoiceAnswer answer, Optional<String> part) {
        return part.isPresent() ? Optional.empty() : Optional.of(Said.of(answer.options(), Said.Containing.PATH));
    }

    @Override
    public boolean hasSize(ChoiceQuestion question) {
        return false;
    }

    @Override
    public boolean knows(ChoiceQuestion question, Value value) {
        return question.offers(value.text());
    }
}
