package touchstone.labels.rating;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.labels.Basics;
import touchstone.labels.Copies;
import touchstone.labels.Malformed;
import touchstone.labels.Names;
import touchstone.labels.Numbers;
import touchstone.labels.Question;

/**
 * Asks for a number on a scale.
 *
 * @param anchors what single values mean, by value as written ({@code "1"})
 * @param none the reasons for no number that are allowed
 */
public record RatingQuestion(@JsonUnwrapped Basics basics, Scale scale, Map<String, String> anchors, List<NoValue> none)
        implements Question {

    public RatingQuestion(
            @JsonUnwrapped Basics basics,
            Scale scale,
            @Nullable Map<String, String> anchors,
            @Nullable List<NoValue> none) {
        this.basics = basics;
        this.scale = scale;
        this.anchors = Copies.map(anchors);
        this.none = Copies.list(none);
        for (String anchor : this.anchors.keySet()) {
            Malformed.unless(
                    Numbers.read(anchor).filter(scale::holds).isPresent(),
                    "anchor-outside-scale",
                    "'" + anchor + "' is no value of the scale");
        }
        Names.distinct(this.none, NoValue::code, "none-twice");
    }

    /** Whole numbers from min to max, without anchors. */
    public static RatingQuestion of(String id, boolean required, int min, int max, NoValue... none) {
        return new RatingQuestion(Basics.of(id, required), Scale.of(min, max), null, List.of(none));
    }
}
