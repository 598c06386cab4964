package touchstone.server.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Role;

/** Links that let somebody join a project once. Rights are checked by the room that asks. */
public interface Invitations {

    /** An invitation that is still open. */
    record Invitation(UUID id, Role role, List<String> skills, UUID createdBy, Instant createdAt, Instant expiresAt) {}

    /** A new invitation; the link is shown once and cannot be had again. */
    record Made(UUID id, String link, Instant expiresAt) {}

    /** Makes an invitation. Skills are written like {@code qa} or {@code finance:3}. */
    Made invite(Caller caller, UUID project, Role role, List<String> skills, Duration lasts);

    /** The open invitations of the project. */
    List<Invitation> open(UUID project);

    /** Withdraws an open invitation; false when there is none. */
    boolean withdraw(UUID project, UUID invitation);
}
