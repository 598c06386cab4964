package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which column of a list of events holds what; -1 where it does not.
 *
 * @param delimiter between columns, empty for any white space
 * @param header whether the first line names the columns
 */
record EventColumns(String delimiter, boolean header, int recording, int start, int end, int label, int score) {

    static final List<String> RECORDING =
            List.of("file", "filename", "file_name", "recording", "item", "item_id", "audio", "video", "media");
    static final List<String> START = List.of("onset", "event_onset", "start", "begin", "start_time", "from", "time");
    static final List<String> END = List.of("offset", "event_offset", "end", "stop", "end_time", "to");
    static final List<String> LABEL = List.of(
            "label", "event_label", "event", "class", "category", "code", "behavior", "behaviour", "tag", "type");
    static final List<String> SCORE = List.of("score", "confidence", "probability");

    static EventColumns none() {
        return new EventColumns("?", false, -1, -1, -1, -1, -1);
    }

    boolean unknown() {
        return delimiter.equals("?");
    }

    /** Reads the first line: a header, or events whose first two neighbouring numbers are start and end. */
    static EventColumns of(String line) {
        String delimiter = line.contains("\t") ? "\t" : line.contains(",") ? "," : line.contains(";") ? ";" : "";
        List<String> fields = split(line, delimiter);
        int first = 0;
        while (first < fields.size() && !EventFile.numeric(fields.get(first))) {
            first++;
        }
        if (first == fields.size()) {
            List<String> names = fields.stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                    .toList();
            return new EventColumns(
                    delimiter,
                    true,
                    find(names, RECORDING),
                    find(names, START),
                    find(names, END),
                    find(names, LABEL),
                    find(names, SCORE));
        }
        boolean moment = first + 1 >= fields.size() || !EventFile.numeric(fields.get(first + 1));
        int label = first + (moment ? 1 : 2);
        return new EventColumns(
                delimiter, false, first - 1, first, moment ? -1 : first + 1, label < fields.size() ? label : -1, -1);
    }

    private static int find(List<String> names, List<String> wanted) {
        return wanted.stream()
                .mapToInt(names::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .orElse(-1);
    }

    List<String> split(String line) {
        return split(line, delimiter);
    }

    private static List<String> split(String line, String delimiter) {
        if (delimiter.isEmpty()) {
            return List.of(line.strip().split("\\s+", 4));
        }
        char between = delimiter.charAt(0);
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"' && (quoted || field.isEmpty())) {
                quoted = !quoted;
            } else if (c == between && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
