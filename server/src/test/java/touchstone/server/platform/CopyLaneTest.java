package touchstone.server.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import touchstone.server.testing.TestDatabase;

class CopyLaneTest {
    private static final int MANY = 100_000; // several portions

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final DataSource OWNER = DATABASE.owner();
    private static final JdbcClient SQL = JdbcClient.create(OWNER);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void theTransactionTakesRowsInWhileMoreAreMade() {
        CountDownLatch stored = new CountDownLatch(1);
        long seen = inOne(lane -> lane.whileMaking(() -> {
            BulkRows rows = people(lane);
            add(rows, "beside-");
            rows.send();
            AtomicInteger before = new AtomicInteger();
            lane.run(() -> {
                before.set(count("beside-%"));
                stored.countDown();
            });
            await(stored); // still making
            add(rows, "beside-later-");
            rows.send();
            return (long) before.get();
        }));
        assertThat(seen).isEqualTo(MANY);
        assertThat(count("beside-%")).isEqualTo(2 * MANY);
    }

    @Test
    void whatTheDatabaseRefusesStopsTheMakerAndIsThrown() {
        AtomicInteger made = new AtomicInteger();
        assertThatThrownBy(() -> inOne(lane -> lane.whileMaking(() -> {
                    BulkRows rows = people(lane);
                    while (true) {
                        rows.add(UUID.randomUUID(), "the same name again", "one");
                        made.incrementAndGet();
                    }
                })))
                .isInstanceOf(UncategorizedSQLException.class)
                .hasMessageContaining("person_name");
        assertThat(made).hasPositiveValue();
        assertThat(count("the same%")).isZero();
    }

    @Test
    void aMakerThatFailsTakesItsRowsBack() {
        assertThatThrownBy(() -> inOne(lane -> lane.whileMaking(() -> {
                    BulkRows rows = people(lane);
                    add(rows, "failing-");
                    rows.send();
                    throw new IllegalArgumentException("no more rows");
                })))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no more rows");
        assertThat(count("failing-%")).isZero();
    }

    private static BulkRows people(CopyLane lane) {
        return new BulkRows(lane, "person", "id, name, display_name");
    }

    private static void add(BulkRows rows, String prefix) {
        for (int i = 0; i < MANY; i++) {
            rows.add(UUID.randomUUID(), prefix + i, "one");
        }
    }

    private static int count(String like) {
        return SQL.sql("SELECT count(*) FROM person WHERE name LIKE :like")
                .param("like", like)
                .query(Integer.class)
                .single();
    }

    private static <T> T inOne(Function<CopyLane, T> work) {
        return new TransactionTemplate(new DataSourceTransactionManager(OWNER))
                .execute(status -> work.apply(new CopyLane(OWNER)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
