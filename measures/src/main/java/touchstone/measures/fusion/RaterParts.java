package touchstone.measures.fusion;

import java.util.List;
import touchstone.measures.located.Part;

/** The parts that one person marked on an item; no parts mean that the person looked and found nothing. */
public record RaterParts(String item, String rater, List<Part> parts) {
    public RaterParts {
        parts = List.copyOf(parts);
    }
}
