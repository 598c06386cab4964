package touchstone.measures;

/**
 * Which formula a figure follows, so that two figures are compared only when they mean the same.
 *
 * @param id stable name in lower case with hyphens, e.g. {@code krippendorff-alpha-nominal}
 * @param version counts up from 1 whenever the same data would give another value
 * @param source the publication and equation, for people
 */
public record Definition(String id, int version, String source) {
    public Definition {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || version < 1) {
            throw new IllegalArgumentException("a definition named " + id + " version " + version);
        }
    }
}
