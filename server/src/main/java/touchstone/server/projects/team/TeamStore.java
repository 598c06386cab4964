package touchstone.server.projects.team;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Role;
import touchstone.server.platform.ShortMemory;

/** SQL of memberships. Who holds what is asked by every request: it is remembered for a moment, and forgotten when it changes. */
@Component
public class TeamStore {

    private final JdbcClient jdbc;
    private final ShortMemory<Member, Held> held = new ShortMemory<>(ShortMemory.MOMENT);

    TeamStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One role of one person. */
    record Membership(UUID person, Role role, Instant joinedAt) {}

    /** A person in a project. */
    private record Member(UUID project, UUID person) {}

    /** What roles somebody holds. */
    private record Held(Member member, Set<Role> roles) {}

    /** Gives a role; false when the person had it. */
    public boolean add(UUID project, UUID person, Role role) {
        forget(project, person);
        return jdbc.sql("""
                        INSERT INTO membership (project, person, role) VALUES (:project, :person, :role)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("project", project)
                        .param("person", person)
                        .param("role", role.word())
                        .update()
                == 1;
    }

    /** Takes a role away; false when the person did not have it. */
    boolean remove(UUID project, UUID person, Role role) {
        forget(project, person);
        return jdbc.sql("DELETE FROM membership WHERE project = :project AND person = :person AND role = :role")
                        .param("project", project)
                        .param("person", person)
                        .param("role", role.word())
                        .update()
                == 1;
    }

    /** How many people own the project; held until the transaction ends, so that two cannot leave at once. */
    int lockOwners(UUID project) {
        return jdbc.sql("SELECT person FROM membership WHERE project = :project AND role = 'owner' FOR UPDATE")
                .param("project", project)
                .query((rs, n) -> rs.getObject(1, UUID.class))
                .list()
                .size();
    }

    List<Membership> of(UUID project) {
        return jdbc.sql("""
                        SELECT person, role, joined_at FROM membership
                        WHERE project = :project ORDER BY joined_at, person, role
                        """)
                .param("project", project)
                .query((rs, n) -> new Membership(
                        rs.getObject(1, UUID.class),
                        Role.require(rs.getString(2)),
                        rs.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    Set<Role> roles(UUID project, UUID person) {
        Member member = new Member(project, person);
        return held.get(member, () -> look(member)).map(Held::roles).orElseGet(Set::of);
    }

    private void forget(UUID project, UUID person) {
        Member member = new Member(project, person);
        held.forget(one -> one.member().equals(member));
    }

    private Optional<Held> look(Member member) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(jdbc.sql("SELECT role FROM membership WHERE project = :project AND person = :person")
                .param("project", member.project())
                .param("person", member.person())
                .query((rs, n) -> Role.require(rs.getString(1)))
                .list());
        return roles.isEmpty() ? Optional.empty() : Optional.of(new Held(member, Collections.unmodifiableSet(roles)));
    }

    Optional<String> slug(UUID project) {
        return jdbc.sql("SELECT slug FROM project WHERE id = :project")
                .param("project", project)
                .query((rs, n) -> rs.getString(1))
                .optional();
    }

    Set<UUID> ledBy(UUID person, Optional<UUID> project) {
        return jdbc.sql("""
                        SELECT DISTINCT member.person FROM membership leader JOIN membership member USING (project)
                         WHERE leader.person = :person AND leader.role IN ('owner', 'manager', 'lead')
                           AND (:project::uuid IS NULL OR leader.project = :project::uuid)
                        """)
                .param("person", person)
                .param("project", project.orElse(null))
                .query((rs, n) -> rs.getObject(1, UUID.class))
                .set();
    }

    boolean managesAny(UUID person) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM membership WHERE person = :person AND role IN ('owner', 'manager'))
                        """).param("person", person).query(Boolean.class).single();
    }
}
