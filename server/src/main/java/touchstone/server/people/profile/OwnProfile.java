package touchstone.server.people.profile;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import touchstone.server.platform.Audit;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Ids;
import touchstone.server.platform.Refused;

/** Keeps what people say about themselves. */
@Service
class OwnProfile {

    private final ProfileStore store;
    private final Audit audit;
    private final Ids ids;

    OwnProfile(ProfileStore store, Audit audit, Ids ids) {
        this.store = store;
        this.audit = audit;
        this.ids = ids;
    }

    @Transactional
    public void say(Caller caller, NewProfile said) {
        NewProfile kept = ProfileCheck.check(said);
        if (kept.timeZone() != null && !store.knowsZone(kept.timeZone())) {
            throw Refused.field("time_zone", "time-zone", "this time zone is not known here; take a neighbouring city");
        }
        store.say(ids.random(), caller.personId(), kept);
        record(caller, "people.profile-changed", Map.of());
    }

    @Transactional
    public UUID offer(Caller caller, NewAvailability offered) {
        offered.check();
        UUID id = ids.random();
        store.offer(id, caller.personId(), offered);
        record(caller, "people.hours-offered", Map.of("availability", id.toString()));
        return id;
    }

    private void record(Caller caller, String action, Map<String, ?> detail) {
        audit.record(caller, action, null, caller.personId().toString(), detail);
    }
}
