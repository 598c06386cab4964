package touchstone.measures.fusion;

import java.util.List;

/** What somebody wrote for an item, as words. */
public record Transcript(String item, String worker, List<String> words) {
    public Transcript {
        words = List.copyOf(words);
    }
}
