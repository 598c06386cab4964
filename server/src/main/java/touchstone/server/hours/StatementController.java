package touchstone.server.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import touchstone.server.platform.Action;
import touchstone.server.platform.Caller;
import touchstone.server.platform.Refused;

/** Statements of closed periods. */
@RestController
@RequestMapping("/api/v1/projects/{slug}/hours/statements")
class StatementController {

    private final HoursEntrance entrance;
    private final Statements statements;
    private final StatementStore store;

    StatementController(HoursEntrance entrance, Statements statements, StatementStore store) {
        this.entrance = entrance;
        this.statements = statements;
        this.store = store;
    }

    /** The days to close, both included; all of them over in UTC. */
    record Closing(LocalDate from, LocalDate to) {}

    /** The newest first. */
    record StatementList(List<Statement> statements) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Statement close(Caller caller, @PathVariable String slug, @RequestBody Closing closing) {
        UUID project = entrance.project(caller, slug, Action.ChangeProject::new).id();
        return find(project, statements.close(caller, project, new Period(closing.from(), closing.to())));
    }

    @GetMapping
    StatementList list(Caller caller, @PathVariable String slug) {
        UUID project = entrance.project(caller, slug, Action.SeeHours::new).id();
        return new StatementList(store.of(project).reversed());
    }

    /** The statement as CSV; its SHA-256 is the statement's {@code content_hash}. */
    @GetMapping("/{number}.csv")
    ResponseEntity<byte[]> csv(Caller caller, @PathVariable String slug, @PathVariable int number) {
        UUID project = entrance.project(caller, slug, Action.SeeHours::new).id();
        Statement statement = find(project, number);
        return HoursTable.answer(
                slug + "-hours-statement-" + number + ".csv",
                HoursTable.statement(new Period(statement.from(), statement.to()), statement.lines()));
    }

    private Statement find(UUID project, int number) {
        return store.of(project).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }
}
