package touchstone.server.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import touchstone.server.assignments.FindingView;
import touchstone.server.platform.Fault;
import touchstone.server.platform.Refused;

/**
 * Work sent back.
 *
 * @param to names of the columns
 * @param findings what is wrong, at least one for each column
 */
record ReturnRequest(List<String> to, List<Finding> findings) {

    private static final Set<String> SEVERITIES = Set.of("minor", "major", "critical");
    private static final int LONGEST = 4000;

    record Finding(
            String to,
            @Nullable String question,
            String category,
            String severity,
            @Nullable String clause,
            String whatToDo) {

        FindingView view() {
            return new FindingView(question, category, severity, clause, whatToDo);
        }
    }

    /** Refuses what cannot be sent back to these columns, all of it at once. */
    void check(Columns columns) {
        List<Fault> faults = new ArrayList<>();
        if (to.isEmpty()) {
            faults.add(new Fault("to", "missing", "say to whom it goes back"));
        }
        for (String name : to) {
            boolean labels = columns.place(name)
                    .filter(place -> columns.annotations().get(place).stage() == 0)
                    .isPresent();
            if (!labels) {
                faults.add(new Fault("to", "column-unknown", "there is no column " + name + " to send back"));
            }
            if (findings.stream().noneMatch(finding -> finding.to().equals(name))) {
                faults.add(new Fault("findings", "finding-missing", "say what is to do for " + name));
            }
        }
        for (int i = 0; i < findings.size(); i++) {
            check(findings.get(i), "findings[" + i + "].", faults);
        }
        if (!faults.isEmpty()) {
            throw Refused.fields(faults);
        }
    }

    private void check(Finding finding, String path, List<Fault> faults) {
        if (!to.contains(finding.to())) {
            faults.add(new Fault(path + "to", "column-unknown", "this column is not sent back"));
        }
        if (finding.category().isBlank() || finding.category().length() > 100) {
            faults.add(new Fault(path + "category", "length", "a category has 1 to 100 characters"));
        }
        if (!SEVERITIES.contains(finding.severity())) {
            faults.add(new Fault(path + "severity", "unknown-word", "severity is minor, major or critical"));
        }
        if (finding.whatToDo().isBlank() || finding.whatToDo().length() > LONGEST) {
            faults.add(new Fault(
                    path + "what_to_do", "length", "say what is to do, in at most " + LONGEST + " characters"));
        }
    }
}
