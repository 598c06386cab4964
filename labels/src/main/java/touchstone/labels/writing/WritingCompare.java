package touchstone.labels.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.labels.Comparison;
import touchstone.labels.facet.Comparing;

/**
 * Words replaced, added or left out, as a share of the longer text's words. Equal means equal after composing characters
 * and treating every run of white space as one blank.
 */
final class WritingCompare implements Comparing<WritingQuestion, WritingAnswer> {
    @Override
    public Comparison compare(WritingQuestion question, WritingAnswer a, WritingAnswer b, Map<String, String> names) {
        List<String> left = Words.of(a.text());
        List<String> right = Words.of(b.text());
        int longer = Math.max(left.size(), right.size());
        boolean equal = Words.normal(a.text()).equals(Words.normal(b.text()));
        int changes = equal ? 0 : Math.max(1, Words.changes(left, right));
        double distance = equal ? 0 : Math.min(1, (double) changes / Math.max(1, longer));
        return Comparison.of(equal, distance, new WritingDetails(changes, longer));
    }

    @Override
    public Optional<WritingAnswer> nothing() {
        return Optional.of(new WritingAnswer(""));
    }
}
