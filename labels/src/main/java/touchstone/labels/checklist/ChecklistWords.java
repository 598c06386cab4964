package touchstone.labels.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.labels.condition.Said;
import touchstone.labels.condition.Value;
import touchstone.labels.facet.Plain;
import touchstone.labels.facet.Reading;
import touchstone.labels.facet.Telling;
import touchstone.labels.facet.Unreadable;
import touchstone.labels.facet.Vocabulary;

/** Short form: {@code {criterion: yes}}, true and false allowed. Briefly: {@code grounded yes, tone no}. */
final class ChecklistWords
        implements Reading<ChecklistQuestion, ChecklistAnswer>,
                Telling<ChecklistAnswer>,
                Vocabulary<ChecklistQuestion> {
    @Override
    public String mainField() {
        return "criteria";
    }

    @Override
    public ChecklistAnswer read(ChecklistQuestion question, Object value) {
        Map<String, Judgement> criteria = new LinkedHashMap<>();
        Plain.object("", value, "an object of criteria")
                .forEach((criterion, said) -> criteria.put(criterion, judgement("criteria." + criterion, said)));
        return new ChecklistAnswer(criteria);
    }

    private static Judgement judgement(String path, Object value) {
        if (value instanceof Boolean met) {
            return met ? Judgement.YES : Judgement.NO;
        }
        return Stream.of(Judgement.values())
                .filter(judgement -> judgement.code().equals(value))
                .findFirst()
                .orElseThrow(() -> Unreadable.expected(path, "yes, no or not_applicable", value));
    }

    @Override
    public String brief(ChecklistAnswer answer) {
        return answer.criteria().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().code())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<Said> said(ChecklistAnswer answer, Optional<String> part) {
        List<String> said = part.isEmpty()
                ? answer.criteria().values().stream().map(Judgement::code).toList()
                : Optional.ofNullable(answer.criteria().get(part.get())).stream()
                        .map(Judgement::code)
                        .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(Said.of(said, Said.Containing.VALUE));
    }

    @Override
    public boolean hasSize(ChecklistQuestion question) {
        return false;
    }

    @Override
    public boolean hasPart(ChecklistQuestion question, String part) {
        return question.criterion(part).isPresent();
    }

    @Override
    public boolean knows(ChecklistQuestion question, Value value) {
        return Stream.of(Judgement.values())
                .anyMatch(judgement -> judgement.code().equals(value.text()));
    }
}
