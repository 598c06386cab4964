package touchstone.server.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import touchstone.server.platform.Audit.Verification;
import touchstone.server.testing.TestDatabase;

/** What is written in the audit trail stays: the database refuses changes, and whoever forces one is found out. */
class AuditTrailTest {
    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient app = JdbcClient.create(database.app());
    private final JdbcClient owner = JdbcClient.create(database.owner());
    private final AuditStore store = new AuditStore(app);

    @BeforeEach
    void writeAndSeal() {
        for (String action : List.of("project.created", "people.added", "work.submitted")) {
            store.append(null, action, null, "subject", "{}");
        }
        seal();
        store.append(null, "work.submitted", null, "later", "{}");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit SET action = 'nothing'",
                "DELETE FROM audit",
                "TRUNCATE audit",
                "UPDATE audit_seal SET hash = '\\x00'",
                "DELETE FROM audit_seal",
                "TRUNCATE audit_seal",
                "UPDATE audit SET subject = 'x' WHERE false OR id > 0",
            })
    void nobodyChangesWhatIsWrittenNotEvenTheOwnerOfTheTables(String statement) {
        for (JdbcClient who : List.of(app, owner)) {
            assertThatThrownBy(() -> who.sql(statement).update()).isInstanceOf(DataAccessException.class);
        }
        assertThat(verify().intact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE audit DISABLE TRIGGER audit_append_only",
                "DROP TRIGGER audit_append_only ON audit",
                "SET session_replication_role = replica",
                "DROP TABLE audit",
                "ALTER TABLE audit ADD COLUMN more text",
            })
    void theProgramCannotTakeTheGuardAway(String statement) {
        assertThatThrownBy(() -> app.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit SET action = 'nothing' WHERE id = (SELECT min(id) FROM audit)",
                "UPDATE audit SET at = at + interval '1 microsecond' WHERE id = (SELECT min(id) FROM audit)",
                "DELETE FROM audit WHERE id = (SELECT min(id) FROM audit)",
            })
    void whoTakesTheGuardAwayAndChangesASealedRowIsFoundOut(String statement) {
        assertThat(verify().intact()).isTrue();
        owner.sql("ALTER TABLE audit DISABLE TRIGGER ALL").update();
        owner.sql(statement).update();
        assertThat(verify().intact()).isFalse();
    }

    @Test
    void aSealThatWasTakenAwayIsFoundOut() {
        seal();
        seal();
        assertThat(verify().intact()).isTrue();
        owner.sql("ALTER TABLE audit_seal DISABLE TRIGGER ALL").update();
        owner.sql("DELETE FROM audit_seal WHERE number = 1").update();
        assertThat(verify().intact()).isFalse();
    }

    private void seal() {
        Seal last = store.lastSeal();
        Chain chain = new Chain(last.hash());
        store.unsealed(chain::add);
        if (chain.rows() > 0) {
            store.addSeal(new Seal(last.number() + 1, chain.covers(), chain.hash()));
        }
    }

    private Verification verify() {
        Verifier verifier = new Verifier(store);
        store.seals(verifier::check);
        return verifier.result();
    }
}
