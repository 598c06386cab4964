package touchstone.labels.rating;

import java.util.List;
import touchstone.labels.Edit;
import touchstone.labels.facet.Differing;

/** The value, kept or changed. */
final class RatingDiff implements Differing<RatingQuestion, RatingAnswer> {
    @Override
    public List<Edit> diff(RatingQuestion question, RatingAnswer predicted, RatingAnswer answer, Source source) {
        return List.of(
                predicted.equals(answer)
                        ? new Edit.Kept("")
                        : new Edit.Changed("", RatingWords.written(predicted), RatingWords.written(answer)));
    }
}
