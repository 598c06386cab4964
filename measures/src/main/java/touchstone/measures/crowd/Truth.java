package touchstone.measures.crowd;

import java.util.Arrays;

/** The known right answers of some items of a table. */
public final class Truth {

    /** The item has no known answer. */
    public static final int UNKNOWN = -1;

    /** The item's right answer is a class that nobody named. */
    public static final int NEVER_NAMED = -2;

    private final CrowdLabels crowd;
    private final int[] labels;
    private int known;
    private int unanswered;

    /** No right answers yet, for a table. */
    public Truth(CrowdLabels crowd) {
        this.crowd = crowd;
        labels = new int[crowd.items()];
        Arrays.fill(labels, UNKNOWN);
    }

    /** Notes the right answer of an item; an item without answers is counted as such. */
    public void add(String item, String label) {
        int number = crowd.itemNames().find(item);
        if (number < 0) {
            unanswered++;
            return;
        }
        if (labels[number] == UNKNOWN) {
            known++;
        }
        labels[number] = NEVER_NAMED;
        for (int candidate = 0; candidate < crowd.classes(); candidate++) {
            if (crowd.className(candidate).equals(label)) {
                labels[number] = candidate;
            }
        }
    }

    /** The right class of an item, {@link #UNKNOWN} or {@link #NEVER_NAMED}. */
    public int label(int item) {
        return labels[item];
    }

    /** How many answered items have a right answer. */
    public int known() {
        return known;
    }

    /** How many right answers belong to items that nobody answered. */
    public int unanswered() {
        return unanswered;
    }
}
