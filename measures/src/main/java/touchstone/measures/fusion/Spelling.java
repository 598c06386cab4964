package touchstone.measures.fusion;

/** How alike two words are spelt. */
final class Spelling {
    private Spelling() {}

    /** 1 − edits over the longer length; 0 for words that share neither their first nor their last letter, to save time. */
    static double likeness(String one, String other) {
        if (one.isEmpty()
                || other.isEmpty()
                || (one.charAt(0) != other.charAt(0)
                        && one.charAt(one.length() - 1) != other.charAt(other.length() - 1))) {
            return 0;
        }
        int[] above = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            int[] swap = above;
            above = row;
            row = swap;
        }
        return 1 - (double) above[other.length()] / Math.max(1, Math.max(one.length(), other.length()));
    }
}
