package touchstone.server.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a personal token may be used for; a browser session may do {@link #ALL}. */
public enum Scope {
    /** Claim, draft, submit, and read what that needs. */
    WORK,
    /** Read whatever the person may read. */
    READ,
    /** Change projects, teams, rubrics; import, export, release. */
    MANAGE,
    /** Change accounts and skills. */
    PEOPLE,
    /** Everything the person may do, the own account included. */
    ALL;

    /** The word used in the API and in the database. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope written as this word. */
    public static Optional<Scope> of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.word().equals(word))
                .findFirst();
    }
}
