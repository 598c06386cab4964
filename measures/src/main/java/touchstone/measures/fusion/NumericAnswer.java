package touchstone.measures.fusion;

/** A number that somebody gave for an item. */
public record NumericAnswer(String item, String worker, double value) {
    public NumericAnswer {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the answer " + value + " to " + item);
        }
    }
}
