package touchstone.cli.client;

import tools.jackson.databind.JsonNode;

/** Writes a change of a project in one line. */
final class Changes {

    private static final int LONGEST = 60;

    private Changes() {}

    static String line(JsonNode change) {
        String path = change.path("path").asString("");
        String what = change.path("what").asString("");
        String before = value(change.path("before"));
        String after = value(change.path("after"));
        String values = before.isEmpty() || after.isEmpty() ? before + after : before + " → " + after;
        return (path.isEmpty() ? "the file" : path) + " " + what + (values.isEmpty() ? "" : ": " + values);
    }

    private static String value(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        String text = value.isString() ? value.asString() : value.toString();
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
