package touchstone.server.people.link;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.server.platform.Role;

/** What accepting a link gives besides an account. */
record Offer(@Nullable UUID project, @Nullable Role role, List<String> skills) {

    static final Offer NOTHING = new Offer(null, null, List.of());
}
