package touchstone.server.people.door;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import touchstone.server.platform.CommonProblem;
import touchstone.server.platform.Refused;

/** Slows guessing down before any hashing is paid for. Nobody is locked out: the next minute counts from zero. */
@Component
public class Attempts {

    private static final int FROM_ONE_PLACE = 10;
    private static final int ONE_NAME = 60;
    private static final int ONE_NETWORK = 300;

    private final AttemptStore store;
    private final Clock clock;

    Attempts(AttemptStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Counts a try for the name from the address; refuses when there were too many in this minute. */
    public void count(String name, String address) {
        String account = name.strip().toLowerCase(Locale.ROOT);
        String network = network(address);
        check("place " + network + " " + account, FROM_ONE_PLACE);
        check("name " + account, ONE_NAME);
        check("network " + network, ONE_NETWORK);
    }

    private void check(String bucket, int most) {
        String shortened = bucket.substring(0, Math.min(bucket.length(), 300));
        if (store.count(shortened, clock.instant()) > most) {
            throw new Refused(CommonProblem.TOO_MANY_REQUESTS);
        }
    }

    /** The neighbours who share a line: the first three numbers of IPv4, the first four groups of IPv6. */
    static String network(String address) {
        if (address.contains(".")) {
            return address.substring(0, address.lastIndexOf('.'));
        }
        String[] groups = address.split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void forget() {
        store.forgetBefore(clock.instant().minus(Duration.ofHours(1)));
    }
}
