package touchstone.server.calibration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.formats.Row;
import touchstone.labels.Check;
import touchstone.labels.FindingCode;
import touchstone.labels.Rubric;
import touchstone.labels.StageKind;
import touchstone.labels.WorkContent;
import touchstone.server.assignments.ItemViews;
import touchstone.server.filters.Filters;
import touchstone.server.platform.Json;
import touchstone.server.platform.Refused;
import touchstone.server.projects.Project;
import touchstone.server.rubrics.Rubrics;

/** Makes the items of a test, or refuses with everything that is wrong with them. Stores nothing. */
@Component
class TestItems {

    private static final int MOST = 200;

    /** The right answers need no citations or notes of their own: nobody is asked why they are right. */
    private static final Set<FindingCode> NOT_ASKED = Set.of(FindingCode.CITATION_MISSING, FindingCode.NOTE_MISSING);

    /** An item with the line it came from. */
    private record Numbered(long line, TestItem item) {}

    private final Rubrics rubrics;
    private final ItemViews views;
    private final Filters filters;
    private final ResolvedStore resolved;
    private final Json json;

    TestItems(Rubrics rubrics, ItemViews views, Filters filters, ResolvedStore resolved, Json json) {
        this.rubrics = rubrics;
        this.views = views;
        this.filters = filters;
        this.resolved = resolved;
        this.json = json;
    }

    /** The items, each with right answers that fit the rubric version and of which at least one can be graded. */
    List<TestItem> read(Project project, Qualification test, NewItems request) {
        List<RowFault> faults = new ArrayList<>();
        List<Numbered> made = made(project, test, request, faults);
        Rubric rubric = rubrics.find(project.id(), test.rubricVersion()).orElseThrow();
        Set<String> keys = new HashSet<>();
        made.forEach(one -> {
            String key = one.item().key();
            if (!keys.add(key)) {
                faults.add(new RowFault(one.line(), "", "key-twice", "The key " + key + " stands there twice."));
            }
            check(project, rubric, one, faults);
        });
        List<TestItem> items = made.stream().map(Numbered::item).toList();
        if (items.isEmpty() && faults.isEmpty()) {
            faults.add(new RowFault(0, "", "nothing-found", "No resolved item matches."));
        }
        if (items.size() > MOST) {
            faults.add(new RowFault(0, "", "too-many", "A test asks at most " + MOST + " items."));
        }
        if (!faults.isEmpty()) {
            throw new Refused(QualificationProblem.TEST_ITEMS_REFUSED).with("errors", faults);
        }
        return items;
    }

    private List<Numbered> made(Project project, Qualification test, NewItems request, List<RowFault> faults) {
        TestRows reading = new TestRows(project.definition(), json, faults::add);
        List<List<Numbered>> given = new ArrayList<>();
        if (request.rows() != null) {
            given.add(items(reading, reading.list(request.rows())));
        }
        if (request.jsonl() != null) {
            given.add(items(reading, reading.lines(request.jsonl())));
        }
        if (request.from() != null) {
            given.add(resolved(project, test.id(), request.from(), faults).stream()
                    .map(item -> new Numbered(item.position(), item))
                    .toList());
        }
        if (given.size() != 1) {
            throw Refused.field("", "one-of", "give rows, or jsonl, or from");
        }
        return given.getFirst();
    }

    private static List<Numbered> items(TestRows reading, List<Row> rows) {
        List<Numbered> items = new ArrayList<>();
        for (Row row : rows) {
            reading.item(row, items.size() + 1).ifPresent(item -> items.add(new Numbered(row.line(), item)));
        }
        return items;
    }

    private List<TestItem> resolved(Project project, UUID seed, NewItems.Resolved from, List<RowFault> faults) {
        int count = Optional.ofNullable(from.count()).orElse(MOST);
        if (count < 1 || count > MOST) {
            throw Refused.field("from.count", "range", "a whole number from 1 to " + MOST);
        }
        if (from.keys() == null) {
            String line = Optional.ofNullable(from.filter()).orElse("");
            return resolved.matching(project.id(), filters.read(project, line), seed, count);
        }
        List<TestItem> found = resolved.named(project.id(), from.keys());
        Set<String> keys = new HashSet<>(found.stream().map(TestItem::key).toList());
        from.keys().stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> faults.add(new RowFault(
                        from.keys().indexOf(key) + 1L, "", "not-resolved", "There is no resolved item " + key + ".")));
        return found;
    }

    private void check(Project project, Rubric rubric, Numbered one, List<RowFault> faults) {
        TestItem item = one.item();
        WorkContent key = WorkContent.of(item.answers());
        Check.of(rubric, views.of(project.definition(), item.material()), key, StageKind.LABEL).stream()
                .filter(finding -> !NOT_ASKED.contains(finding.kind()))
                .forEach(finding ->
                        faults.add(new RowFault(one.line(), finding.path(), finding.code(), finding.message())));
        if (item.answers().values().stream().noneMatch(Grading::graded)) {
            faults.add(new RowFault(
                    one.line(), "answers", "nothing-to-grade", "None of these answers can be graded by itself."));
        }
    }
}
