package touchstone.formats.sagemaker;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;
import touchstone.labels.Question;
import touchstone.labels.Rubric;

/**
 * Writes lines of an augmented manifest. A label attribute is named after its question; where the row has a field of that name,
 * or the name is reserved, {@code -verdict} is put behind it.
 */
public final class ManifestLine {
    private static final String METADATA = "-metadata";

    private final Rubric rubric;
    private final String jobName;
    private final Optional<String> sourceInput;

    /**
     * A writer for items labelled under this rubric.
     *
     * @param jobName written into the metadata; the project's name
     * @param sourceInput the input whose text stands in {@code source}; spans of other inputs take a shape of their own
     */
    public ManifestLine(Rubric rubric, String jobName, Optional<String> sourceInput) {
        this.rubric = rubric;
        this.jobName = jobName;
        this.sourceInput = sourceInput;
    }

    /**
     * The row with its labels.
     *
     * @param row the imported fields, which all pass through
     * @param source the text that was labelled, written as {@code source} when the row has neither source nor source-ref
     * @param verdicts by question
     */
    public ObjectNode of(ObjectNode row, Optional<String> source, Map<String, Decided> verdicts) {
        ObjectNode line = row.objectNode();
        if (!row.has("source") && !row.has("source-ref")) {
            line.put("source", source.orElse(""));
        }
        line.setAll(row);
        for (Question question : rubric.questions()) {
            Decided decided = verdicts.get(question.id());
            if (decided != null) {
                Attribute attribute = Shapes.of(question, decided, sourceInput, line);
                String name = name(question.id(), line);
                line.set(name, attribute.value());
                line.set(name + METADATA, Metadata.complete(attribute, decided, jobName));
            }
        }
        return line;
    }

    private static String name(String question, ObjectNode line) {
        boolean reserved = question.contains(METADATA) || question.endsWith("-ref");
        String plain = question.replace(METADATA, "-meta_data");
        return reserved || line.has(plain) || line.has(plain + METADATA) ? plain + "-verdict" : plain;
    }
}
