package touchstone.formats.sagemaker;

import java.util.List;

/** What an augmented manifest cannot hold, said in every release beside the file. */
public final class ManifestLimits {
    private ManifestLimits() {}

    /** Each thing in a sentence. */
    public static List<String> list() {
        return List.of(
                "Only the verdict is written, not the single annotations, reviews, notes and marks behind it.",
                "Entities keep label and offsets (Unicode code points, end exclusive); ids, attributes and origins are left out.",
                "Relations refer to region ids, which entities do not have; they stand under touchstone/relations.",
                "Spans of another input than the source, or in messages, stand under touchstone/spans.",
                "Ratings, checklists and texts have no Ground Truth type; they stand under touchstone/rating, "
                        + "touchstone/checklist and touchstone/writing.",
                "Confidence is 0 where none was measured.",
                "Predictions, people, times and rubric versions are left out, apart from the time of the verdict.");
    }
}
