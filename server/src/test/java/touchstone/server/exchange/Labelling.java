package touchstone.server.exchange;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import touchstone.server.projects.Project;

/** Puts answers and verdicts into the database as the flow leaves them. */
final class Labelling {
    private final ExchangeWorld world;
    private final Project project;
    private final Map<String, UUID> people = new ConcurrentHashMap<>();

    Labelling(ExchangeWorld world, Project project) {
        this.world = world;
        this.project = project;
    }

    void annotate(String key, String person, String answers) {
        UUID assignment = UUID.randomUUID();
        world.jdbc
                .sql("""
                WITH the_item AS (SELECT id FROM item WHERE project = :project AND key = :key),
                     the_slot AS (INSERT INTO slot (project, item, stage, seat, state, position)
                                  SELECT :project, id, 0,
                                         1 + (SELECT count(*) FROM slot s WHERE s.item = the_item.id), 'submitted', 1
                                  FROM the_item RETURNING id, item)
                INSERT INTO assignment (id, project, slot, item, stage, person, state, rubric_version, claimed_at, lease_until)
                SELECT :assignment, :project, id, item, 0, :person, 'submitted', 1, '2026-01-01T10:00:00Z', now() FROM the_slot
                """)
                .param("project", project.id())
                .param("key", key)
                .param("assignment", assignment)
                .param("person", person(person))
                .update();
        world.jdbc
                .sql("""
                INSERT INTO annotation (id, project, item, stage, assignment, person, revision, rubric_version, answers,
                                        edits, active_ms, content_hash, submitted_at)
                SELECT gen_random_uuid(), project, item, 0, id, person, 1, 1, :answers::jsonb,
                       '[{"prediction":"p","edits":{"relevance":[{"edit":"changed"},{"edit":"kept"}]}}]', 5000, '\\x00',
                       '2026-01-01T10:05:00Z'
                FROM assignment WHERE id = :assignment
                """)
                .param("answers", answers)
                .param("assignment", assignment)
                .update();
    }

    void decide(String key, int revision, String answers) {
        world.jdbc
                .sql("""
                INSERT INTO verdict (item, revision, project, answers, sources, rubric_version, decided_at)
                SELECT id, :revision, project, :answers::jsonb, '{"relevance":{"source":"agreement","confidence":0.9}}', 1,
                       '2026-01-01T11:00:00Z'
                FROM item WHERE project = :project AND key = :key
                """)
                .param("revision", revision)
                .param("answers", answers)
                .param("project", project.id())
                .param("key", key)
                .update();
    }

    private UUID person(String name) {
        return people.computeIfAbsent(name, one -> world.person(project.slug() + "-" + one));
    }
}
