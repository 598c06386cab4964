package touchstone.labels.condition;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What a subject says, as conditions see it.
 *
 * @param texts its values as written
 * @param number its size: the rating, or how many regions
 * @param containing what {@code has} means for it
 */
public record Said(List<String> texts, Optional<BigDecimal> number, Containing containing) {
    public Said {
        texts = List.copyOf(texts);
    }

    /** What {@code has} means. */
    public enum Containing {
        /** One of the values is it. */
        VALUE,
        /** One of the values is it or lies beneath it in the tree. */
        PATH,
        /** One of the values contains it. */
        PIECE
    }

    /** Values without a size. */
    public static Said of(List<String> texts, Containing containing) {
        return new Said(texts, Optional.empty(), containing);
    }

    boolean contains(String wanted) {
        return texts.stream().anyMatch(text -> switch (containing) {
            case VALUE -> text.equals(wanted);
            case PATH -> text.equals(wanted) || text.startsWith(wanted + "/");
            case PIECE -> text.contains(wanted);
        });
    }

    boolean equal(Value value) {
        return value.number().isPresent() && number.isPresent()
                ? number.get().compareTo(value.number().get()) == 0
                : texts.contains(value.text());
    }
}
