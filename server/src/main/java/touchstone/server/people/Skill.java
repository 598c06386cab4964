package touchstone.server.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was found able to do.
 *
 * @param skill lower-case words joined by hyphens
 * @param level 1 (beginner) to 5 (authority)
 * @param evidence why it was granted
 * @param expiresAt when it must be shown again; {@code null} for never
 */
public record Skill(
        String skill,
        int level,
        String evidence,
        UUID grantedBy,
        Instant grantedAt,
        @Nullable Instant expiresAt) {}
