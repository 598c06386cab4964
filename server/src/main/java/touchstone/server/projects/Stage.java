package touchstone.server.projects;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A station of the workflow: one that labels, or one that reviews what was labelled. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({@JsonSubTypes.Type(Stage.Labelling.class), @JsonSubTypes.Type(Stage.Reviewing.class)})
public sealed interface Stage {

    /** Unique in the workflow. */
    String name();

    /** How many people work on an item in this stage, at least 1. */
    int seats();

    /** The skill that everybody who sits here must hold, if any. */
    @Nullable
    String skill();

    /** How long a claim lasts without a sign of life. */
    Duration lease();

    /** People answer the questions; when {@code blind}, none learns what another said. */
    @JsonTypeName("label")
    record Labelling(
            String name, int seats, boolean blind, @Nullable String skill, Duration lease) implements Stage {}

    /** One person decides over the answers of the stage before; {@code when} says on which items. */
    @JsonTypeName("review")
    record Reviewing(String name, @Nullable String skill, Duration lease, ReviewWhen when) implements Stage {

        @Override
        public int seats() {
            return 1;
        }
    }
}
