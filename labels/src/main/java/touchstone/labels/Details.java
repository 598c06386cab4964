package touchstone.labels;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import touchstone.labels.checklist.ChecklistDetails;
import touchstone.labels.choice.ChoiceDetails;
import touchstone.labels.rating.RatingDetails;
import touchstone.labels.relations.RelationsDetails;
import touchstone.labels.spans.SpansDetails;
import touchstone.labels.writing.WritingDetails;

/** Where exactly two answers differ, by kind of question. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChoiceDetails.class, name = "choice"),
    @JsonSubTypes.Type(value = RatingDetails.class, name = "rating"),
    @JsonSubTypes.Type(value = ChecklistDetails.class, name = "checklist"),
    @JsonSubTypes.Type(value = WritingDetails.class, name = "writing"),
    @JsonSubTypes.Type(value = SpansDetails.class, name = "spans"),
    @JsonSubTypes.Type(value = RelationsDetails.class, name = "relations"),
})
public sealed interface Details
        permits ChecklistDetails, ChoiceDetails, RatingDetails, RelationsDetails, SpansDetails, WritingDetails {}
