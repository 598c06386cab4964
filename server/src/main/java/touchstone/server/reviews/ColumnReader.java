package touchstone.server.reviews;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import touchstone.labels.Compare;
import touchstone.labels.ItemView;
import touchstone.labels.Rubric;
import touchstone.server.annotations.Annotation;
import touchstone.server.annotations.Annotations;

/** Reads what stands side by side and compares it. */
@Component
class ColumnReader {

    private final Annotations annotations;

    ColumnReader(Annotations annotations) {
        this.annotations = annotations;
    }

    /** The newest annotations of these assignments, in their order. */
    Columns read(Rubric rubric, ItemView item, List<UUID> assignments) {
        return compare(rubric, item, annotations.newest(assignments));
    }

    Columns compare(Rubric rubric, ItemView item, List<Annotation> columns) {
        return new Columns(
                columns,
                Compare.content(
                        rubric, item, columns.stream().map(Annotation::content).toList()));
    }
}
