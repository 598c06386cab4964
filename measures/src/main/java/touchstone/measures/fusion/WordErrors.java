package touchstone.measures.fusion;

import java.util.List;

/**
 * Errors of a text against a reference, by the cheapest edits.
 *
 * @param edits words substituted, left out and put in
 * @param length words of the reference
 */
public record WordErrors(long edits, long length) {
    /** Counts the edits. */
    public static WordErrors between(List<String> reference, List<String> text) {
        int[] above = new int[text.size() + 1];
        int[] row = new int[text.size() + 1];
        for (int j = 0; j <= text.size(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= reference.size(); i++) {
            row[0] = i;
            for (int j = 1; j <= text.size(); j++) {
                int change = reference.get(i - 1).equals(text.get(j - 1)) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return new WordErrors(above[text.size()], reference.size());
    }

    /** Edits for each word of the reference; may exceed 1. Not a number for an empty reference. */
    public double rate() {
        return (double) edits / length;
    }

    /** Both together. */
    public WordErrors plus(WordErrors more) {
        return new WordErrors(edits + more.edits, length + more.length);
    }
}
