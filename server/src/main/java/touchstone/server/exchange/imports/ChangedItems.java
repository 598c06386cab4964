package touchstone.server.exchange.imports;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What happens to a row whose item is there with other content. */
public enum ChangedItems {
    /** It is listed in the report. */
    @JsonProperty("report")
    REPORT,
    /** It replaces the content, if nobody has worked on the item. */
    @JsonProperty("update")
    UPDATE
}
