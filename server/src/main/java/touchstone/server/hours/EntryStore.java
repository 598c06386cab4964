package touchstone.server.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of declared entries and of what was decided about them. */
@Repository
class EntryStore {

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Entry> find(UUID id) {
        return jdbc.sql("SELECT * FROM hours_entry_state WHERE id = :id")
                .param("id", id)
                .query(EntryStore::entry)
                .optional();
    }

    /** A person's own of these days, in the order of the days. */
    List<Entry> ofPerson(UUID person, Period period) {
        return jdbc.sql("""
                SELECT * FROM hours_entry_state WHERE person = :person AND day BETWEEN :from AND :to ORDER BY day, number
                """)
                .param("person", person)
                .param("from", period.from())
                .param("to", period.to())
                .query(EntryStore::entry)
                .list();
    }

    /** What waits for a decision, on whatever day, the oldest first. */
    List<Entry> waiting(UUID project, int most) {
        return jdbc.sql("""
                SELECT * FROM hours_entry_state WHERE project = :project AND state = 'waiting' ORDER BY day, number LIMIT :most
                """)
                .param("project", project)
                .param("most", most)
                .query(EntryStore::entry)
                .list();
    }

    /** What was declared for these days and is not waiting. */
    List<Entry> settled(UUID project, Period period) {
        return jdbc.sql("""
                SELECT * FROM hours_entry_state
                 WHERE project = :project AND day BETWEEN :from AND :to AND state <> 'waiting' ORDER BY day, number
                """)
                .param("project", project)
                .param("from", period.from())
                .param("to", period.to())
                .query(EntryStore::entry)
                .list();
    }

    /** False when the entry that it replaces was replaced before. */
    boolean insert(
            UUID id,
            UUID root,
            @Nullable UUID replaces,
            UUID project,
            UUID person,
            LocalDate day,
            int minutes,
            EntryKind kind,
            String note) {
        return jdbc.sql("""
                INSERT INTO hours_entry (id, root, replaces, project, person, day, minutes, kind, note)
                VALUES (:id, :root, :replaces::uuid, :project, :person, :day, :minutes, :kind, :note)
                ON CONFLICT (replaces) DO NOTHING
                """)
                        .param("id", id)
                        .param("root", root)
                        .param("replaces", replaces)
                        .param("project", project)
                        .param("person", person)
                        .param("day", day)
                        .param("minutes", minutes)
                        .param("kind", kind.word())
                        .param("note", note)
                        .update()
                == 1;
    }

    /** False when it was decided before. */
    boolean decide(UUID entry, boolean approved, String reason, UUID by) {
        return jdbc.sql("""
                INSERT INTO hours_decision (entry, approved, reason, decided_by) VALUES (:entry, :approved, :reason, :by)
                ON CONFLICT DO NOTHING
                """)
                        .param("entry", entry)
                        .param("approved", approved)
                        .param("reason", reason)
                        .param("by", by)
                        .update()
                == 1;
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        String reason = row.getString("reason");
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Entry(
                uuid(row, "id"),
                uuid(row, "root"),
                row.getObject("replaces", UUID.class),
                uuid(row, "project"),
                uuid(row, "person"),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)),
                row.getInt("minutes"),
                EntryKind.ofWord(Objects.requireNonNull(row.getString("kind"))),
                Objects.requireNonNull(row.getString("note")),
                EntryState.ofWord(Objects.requireNonNull(row.getString("state"))),
                row.getBoolean("newest"),
                instant(row, "written_at"),
                reason == null ? "" : reason,
                row.getObject("decided_by", UUID.class),
                decided == null ? null : decided.toInstant());
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
