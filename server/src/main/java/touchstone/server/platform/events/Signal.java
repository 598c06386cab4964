package touchstone.server.platform.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.server.platform.Events.Audience;
import touchstone.server.platform.Events.What;

/** One thing to tell or do, here and on the other nodes. */
sealed interface Signal {

    /** To one person. */
    record ToPerson(UUID person, What what, UUID project) implements Signal {}

    /** To those of a project who have the right. */
    record ToProject(UUID project, What what, Audience audience) implements Signal {}

    /** Ends streams: of a credential, or of a person. */
    record Close(@Nullable String credential, @Nullable UUID person) implements Signal {}

    /** As one line of text for the other nodes. */
    default String text() {
        return switch (this) {
            case ToPerson(UUID person, What what, UUID project) -> "person " + person + " " + what + " " + project;
            case ToProject(UUID project, What what, Audience audience) ->
                "project " + project + " " + what + " " + audience;
            case Close(String credential, UUID person) ->
                credential != null ? "credential " + credential : "close " + person;
        };
    }

    /** Reads {@link #text}. */
    static Signal parse(String text) {
        String[] words = text.split(" ");
        return switch (words[0]) {
            case "person" -> new ToPerson(UUID.fromString(words[1]), What.valueOf(words[2]), UUID.fromString(words[3]));
            case "project" ->
                new ToProject(UUID.fromString(words[1]), What.valueOf(words[2]), Audience.valueOf(words[3]));
            case "credential" -> new Close(words[1], null);
            case "close" -> new Close(null, UUID.fromString(words[1]));
            default -> throw new IllegalArgumentException(text);
        };
    }
}
