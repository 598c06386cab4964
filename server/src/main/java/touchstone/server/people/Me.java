package touchstone.server.people;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What a signed-in person's pages start from. */
public record Me(Self person, List<Teams.Membership> projects, JsonNode preferences) {

    /** The person themselves. */
    public record Self(UUID id, String name, String displayName, boolean owner, String locale) {}
}
