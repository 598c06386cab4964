package touchstone.labels;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * One thing that a person did with a prediction. {@code part} names what it was done to: the option, the criterion, the
 * region or relation as it is called in the person's answer (in the prediction when it was removed), or nothing for
 * answers of one part.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "edit")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Edit.Kept.class, name = "kept"),
    @JsonSubTypes.Type(value = Edit.Changed.class, name = "changed"),
    @JsonSubTypes.Type(value = Edit.Relabelled.class, name = "relabelled"),
    @JsonSubTypes.Type(value = Edit.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = Edit.Removed.class, name = "removed"),
    @JsonSubTypes.Type(value = Edit.Added.class, name = "added"),
})
public sealed interface Edit {
    /** What it was done to. */
    String part();

    /** Left as it was. */
    record Kept(String part) implements Edit {}

    /** Given another value. */
    record Changed(String part, String from, String to) implements Edit {}

    /** Given another label. */
    record Relabelled(String part, String from, String to) implements Edit {}

    /** Put somewhere else. */
    record Moved(String part, Place from, Place to) implements Edit {}

    /** Taken away; {@code what} in a few words. */
    record Removed(String part, String what) implements Edit {}

    /** Put there although it was not predicted; {@code what} in a few words. */
    record Added(String part, String what) implements Edit {}
}
