package touchstone.server.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a person is in a project; one person may be several. */
public enum Role {
    OWNER,
    MANAGER,
    LEAD,
    REVIEWER,
    ANNOTATOR,
    OBSERVER;

    /** The word used in the API and in the database. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role written as this word. */
    public static Optional<Role> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }

    /** The role written as this word; refuses every other word. */
    @JsonCreator
    public static Role require(String word) {
        return of(word).orElseThrow(
                        () -> new IllegalArgumentException("there is no role \"" + word + "\"; expected one of "
                                + Arrays.stream(values()).map(Role::word).collect(Collectors.joining(", "))));
    }
}
