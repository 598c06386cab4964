package touchstone.server.projects;

/**
 * Where a row says what it is called and what kind of row it is.
 *
 * @param key the name that the customer knows the row by; unique in the project
 * @param domain a text or a list of texts: the tags that set rules look at
 * @param language BCP 47 tag
 * @param sensitivity class of sensitive material
 * @param priority whole number; higher is offered earlier
 */
public record ItemMapping(
        ValuePath key, ValuePath domain, ValuePath language, ValuePath sensitivity, ValuePath priority) {

    /** What holds when the file says nothing. */
    public static final ItemMapping USUAL = new ItemMapping(
            ValuePath.of("$.id"),
            ValuePath.of("$.domain"),
            ValuePath.of("$.language"),
            ValuePath.of("$.sensitivity"),
            ValuePath.of("$.priority"));
}
