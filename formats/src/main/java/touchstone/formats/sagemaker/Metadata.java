package touchstone.formats.sagemaker;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The metadata that every label attribute has. */
final class Metadata {
    private static final DateTimeFormatter CREATION_DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    private Metadata() {}

    /** Adds the common fields. Confidence is 0 where none was measured, as Ground Truth itself writes it. */
    static ObjectNode complete(Attribute attribute, Decided decided, String jobName) {
        ObjectNode metadata = attribute.metadata().deepCopy();
        if (!metadata.has("confidence-map") && !metadata.has("entities")) {
            metadata.put("confidence", confidence(decided));
        }
        metadata.put("type", attribute.type());
        metadata.put("job-name", jobName);
        metadata.put("human-annotated", "yes");
        metadata.put("creation-date", CREATION_DATE.format(decided.at().atOffset(ZoneOffset.UTC)));
        return metadata;
    }

    static BigDecimal confidence(Decided decided) {
        return decided.confidence().orElse(BigDecimal.ZERO);
    }
}
