package touchstone.labels.facet;

import java.util.List;
import touchstone.labels.Finding;
import touchstone.labels.FindingCode;

/** A predicted answer that cannot be mapped; it is listed, never dropped silently. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 60;

    private final transient List<Finding> findings;

    /** Cannot be mapped for these reasons. */
    public Unreadable(List<Finding> findings) {
        super(findings.isEmpty() ? "" : findings.getFirst().message());
        this.findings = List.copyOf(findings);
    }

    /** Something else stands where {@code expected} should. */
    public static Unreadable expected(String path, String expected, Object found) {
        String shown = String.valueOf(found);
        return new Unreadable(List.of(Finding.of(
                path,
                FindingCode.NOT_READ,
                "expected",
                expected,
                "found",
                shown.length() > LONGEST ? shown.substring(0, LONGEST) + "…" : shown)));
    }

    /** Why, with the place within the answer. */
    public List<Finding> findings() {
        return findings;
    }
}
