package touchstone.server.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that is refused for a reason the caller can do something about; answered as RFC 9457 problem. */
public final class Refused extends RuntimeException {

    private final transient Problem problem;
    private final transient Map<String, Object> arguments;
    private final transient Map<String, Object> members;

    /** Refuses with the problem's own words. */
    public Refused(Problem problem) {
        this(problem, Map.of(), Map.of());
    }

    private Refused(Problem problem, Map<String, Object> arguments, Map<String, Object> members) {
        super(problem.code() + (arguments.isEmpty() ? "" : " " + arguments), null, false, false);
        this.problem = problem;
        this.arguments = arguments;
        this.members = members;
    }

    /** What is answered for everything that does not exist or is not the caller's to know of. */
    public static Refused notFound() {
        return new Refused(CommonProblem.NOT_FOUND);
    }

    /** Fields that cannot be accepted, all of them at once. */
    public static Refused fields(List<Fault> faults) {
        return new Refused(CommonProblem.FIELDS_REFUSED).with("errors", faults);
    }

    /** One field that cannot be accepted. */
    public static Refused field(String path, String code, String message) {
        return fields(List.of(new Fault(path, code, message)));
    }

    /** A value for {@code {name}} in the problem's texts. */
    public Refused about(String name, Object value) {
        return new Refused(problem, added(arguments, name, value), members);
    }

    /** A further member of the answer, for programs. */
    public Refused with(String name, Object value) {
        return new Refused(problem, arguments, added(members, name, value));
    }

    /** What it is. */
    public Problem problem() {
        return problem;
    }

    /** Values for the texts. */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /** Further members of the answer. */
    public Map<String, Object> members() {
        return members;
    }

    private static Map<String, Object> added(Map<String, Object> before, String name, Object value) {
        Map<String, Object> after = new LinkedHashMap<>(before);
        after.put(name, value);
        return after;
    }
}
