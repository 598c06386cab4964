package touchstone.server.assignments;

import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.EmptySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import touchstone.server.platform.RoundTrip;
import touchstone.server.platform.RoundTrips;

/**
 * Tells the database what kind of statements follow in the running transaction: few rows, by their keys, the same again and
 * again. Left alone it plans a claim anew for every claim, which takes several times as long as running it, because it thinks a
 * plan for these very values a trifle cheaper; and it keeps plans that read whole tables from the time when they held a page.
 */
@Repository
class HotPathStore {

    private static final String PLANS = "SET LOCAL plan_cache_mode = force_generic_plan";
    private static final String KEYS = "SET LOCAL enable_seqscan = off";

    private static final SqlParameterSource NOTHING = EmptySqlParameterSource.INSTANCE;

    private final RoundTrips trips;

    HotPathStore(RoundTrips trips) {
        this.trips = trips;
    }

    /**
     * The first statement of a transaction, sent together with the settings for all that follow.
     *
     * @return the row; empty when there is none
     */
    <T> Optional<T> begin(String sql, SqlParameterSource values, RowMapper<T> rows) {
        RoundTrip trip = trips.pack();
        trip.tell(PLANS, NOTHING);
        trip.tell(KEYS, NOTHING);
        RoundTrip.Answer<T> first = trip.ask(sql, values, rows);
        trip.go();
        return first.row();
    }
}
