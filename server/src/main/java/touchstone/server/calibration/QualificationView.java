package touchstone.server.calibration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.server.annotations.AnswersJson;

/** A test as those see it who make it: with its right answers. */
record QualificationView(
        UUID id,
        QualificationTerms terms,
        int rubricVersion,
        QualificationState state,
        long revision,
        Instant createdAt,
        QualificationStore.Figures figures) {

    static QualificationView of(QualificationStore.Listed listed) {
        Qualification test = listed.qualification();
        return new QualificationView(
                test.id(),
                test.terms(),
                test.rubricVersion(),
                test.state(),
                test.revision(),
                test.createdAt(),
                listed.figures());
    }

    /**
     * An item with its right answers.
     *
     * @param answers the right ones, by question
     */
    record Item(
            int position,
            String key,
            ItemPart item,
            AnswersJson answers,
            @Nullable String explanation) {}

    /** The whole test. */
    record Whole(QualificationView qualification, List<Item> items) {}
}
