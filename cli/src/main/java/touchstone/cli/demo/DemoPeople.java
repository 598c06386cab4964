package touchstone.cli.demo;

import java.util.List;

/** The people of the demo. All have the same password, which is printed; the server listens on this machine only. */
final class DemoPeople {

    /** Everybody's password. */
    static final String PASSWORD = "amber-quarry-7";

    /** Who owns the installation. */
    static final String OWNER = "olivia";

    /** Everybody else. */
    static final List<Somebody> TEAM = List.of(
            new Somebody("mei", "Mei Tan", "manager", List.of()),
            new Somebody("lena", "Lena Okafor", "lead", List.of()),
            new Somebody("quentin", "Quentin Marsh", "reviewer", List.of("qa")),
            new Somebody("rosa", "Rosa Lindqvist", "reviewer", List.of("qa", "domain-expert")),
            new Somebody("ana", "Ana Duarte", "annotator", List.of()),
            new Somebody("ben", "Ben Aziz", "annotator", List.of()),
            new Somebody("chen", "Chen Yu", "annotator", List.of("domain-expert")));

    private DemoPeople() {}

    /** Somebody with a role in both projects. */
    record Somebody(String name, String displayName, String role, List<String> skills) {

        /** As it is told on the screen. */
        String line() {
            return "%-8s %s%s".formatted(name, role, skills.isEmpty() ? "" : " (" + String.join(", ", skills) + ")");
        }
    }
}
