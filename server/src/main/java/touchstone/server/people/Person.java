package touchstone.server.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param name the name to sign in with; unique without regard to case
 * @param displayName what others see
 * @param owner whether the person owns the installation
 * @param locale the language of the person's pages, as a language tag
 * @param disabledAt since when the account is closed; {@code null} while it is open
 */
public record Person(
        UUID id,
        String name,
        String displayName,
        boolean owner,
        String locale,
        Instant createdAt,
        @Nullable Instant disabledAt) {}
