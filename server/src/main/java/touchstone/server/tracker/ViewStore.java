package touchstone.server.tracker;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of saved views. */
@Repository
class ViewStore {
    private final JdbcClient jdbc;

    ViewStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A filter and columns under a title; {@code mine} when the caller saved it. */
    record View(UUID id, String title, String filter, List<String> columns, boolean shared, boolean mine) {}

    /** The person's own views and those that others share, by title. */
    List<View> list(UUID project, UUID person) {
        return jdbc.sql("""
                SELECT * FROM saved_view WHERE project = :project AND (person = :person OR shared)
                ORDER BY lower(title), created_at
                """)
                .param("project", project)
                .param("person", person)
                .query((row, n) -> new View(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("filter"),
                        List.of((String[]) row.getArray("columns").getArray()),
                        row.getBoolean("shared"),
                        person.equals(row.getObject("person", UUID.class))))
                .list();
    }

    /** Whether it was saved; not when the person has one of this title. */
    boolean insert(UUID project, UUID person, View view) {
        return jdbc.sql("""
                INSERT INTO saved_view (id, project, person, title, shared, filter, columns)
                VALUES (:id, :project, :person, :title, :shared, :filter, :columns)
                ON CONFLICT (project, person, title) DO NOTHING
                """)
                        .param("id", view.id())
                        .param("project", project)
                        .param("person", person)
                        .param("title", view.title())
                        .param("shared", view.shared())
                        .param("filter", view.filter())
                        .param("columns", view.columns().toArray(String[]::new))
                        .update()
                == 1;
    }

    /** Whether there was one of the person's own to delete. */
    boolean delete(UUID project, UUID person, UUID id) {
        return jdbc.sql("DELETE FROM saved_view WHERE id = :id AND project = :project AND person = :person")
                        .param("id", id)
                        .param("project", project)
                        .param("person", person)
                        .update()
                == 1;
    }
}
