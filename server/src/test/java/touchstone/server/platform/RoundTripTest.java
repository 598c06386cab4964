package touchstone.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import touchstone.server.testing.TestDatabase;

class RoundTripTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final String ADD = "INSERT INTO person (id, name, display_name) VALUES (:id, :name, :name)";
    private static final String FIND = "SELECT name FROM person WHERE id = :id";

    private final RoundTrips trips = new RoundTrips(DATABASE.owner());

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void eachStatementSeesWhatThoseBeforeItDid() {
        SqlParameterSource one = person("first");
        SqlParameterSource other = person("second");
        RoundTrip trip = trips.pack();
        RoundTrip.Answer<String> before = trip.ask(FIND, one, (row, number) -> row.getString("name"));
        trip.tell(ADD, one);
        trip.tell(ADD, other);
        RoundTrip.Answer<String> after = trip.ask(FIND, one, (row, number) -> row.getString("name"));
        RoundTrip.Answer<String> ofOther = trip.ask(FIND, other, (row, number) -> row.getString("name"));
        trip.go();
        assertThat(before.row()).isEmpty();
        assertThat(after.only()).isEqualTo("first");
        assertThat(ofOther.only()).isEqualTo("second");
    }

    @Test
    void whenOneFailsNoneCounts() {
        SqlParameterSource good = person("good");
        RoundTrip trip = trips.pack();
        trip.tell(ADD, good);
        trip.tell(ADD, person("good"));
        assertThatThrownBy(trip::go).isInstanceOf(DuplicateKeyException.class);
        RoundTrip look = trips.pack();
        RoundTrip.Answer<String> found = look.ask(FIND, good, (row, number) -> row.getString("name"));
        look.go();
        assertThat(found.row()).isEmpty();
    }

    private static SqlParameterSource person(String name) {
        return new MapSqlParameterSource("id", UUID.randomUUID()).addValue("name", name);
    }
}
