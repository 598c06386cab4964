package touchstone.cli.measures;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import touchstone.cli.plot.IntervalPlot;
import touchstone.cli.plot.TextPlot;

/**
 * How a verb hands its result over: data go to standard output (aligned for a terminal, plain CSV for a pipe, JSON when asked), talk
 * goes to standard error. Values may be text, numbers, booleans, lists, maps and {@code null}-free.
 */
public final class Output {

    private final boolean json;
    private final boolean terminal;
    private final PrintStream data;

    private Output(boolean json, boolean terminal, PrintStream data) {
        this.json = json;
        this.terminal = terminal;
        this.data = data;
    }

    /** The process's own output. */
    public static Output of(boolean json) {
        return new Output(json, terminal(), System.out);
    }

    /** A result for a stream that nobody watches, e.g. a file. */
    static Output into(boolean json, PrintStream target) {
        return new Output(json, false, target);
    }

    /** Whether a person looks at standard output directly. */
    public static boolean terminal() {
        return Terminal.data();
    }

    /** One result with named values: JSON, or for a terminal one line for each value. */
    public void one(Map<String, ?> values) {
        if (json || !terminal) {
            jsonLine(values);
            return;
        }
        int width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
        values.forEach((name, value) -> data.println(pad(name, width) + "  " + plain(value)));
        data.flush();
    }

    /** A table: aligned for a terminal, CSV for a pipe, an array of objects in JSON. */
    public void table(List<String> header, Iterable<? extends List<?>> rows) {
        if (json) {
            writeArray(header, rows);
        } else if (terminal) {
            aligned(header, rows);
        } else {
            data.println(csv(header));
            rows.forEach(row -> data.println(csv(row)));
        }
        data.flush();
    }

    /** A small picture of letters beneath the result, for a person at a terminal alone. */
    void sketch(IntervalPlot intervals) {
        if (terminal && !json) {
            data.println();
            TextPlot.of(intervals).forEach(data::println);
            data.flush();
        }
    }

    /** A table whose rows are made as they are written. */
    void rows(List<String> header, Iterator<List<Object>> rows) {
        Iterable<List<Object>> once = () -> rows;
        table(header, once);
    }

    private void jsonLine(Map<String, ?> values) {
        try (JsonGenerator generator = generator()) {
            write(generator, values);
        }
        data.println();
        data.flush();
    }

    private void writeArray(List<String> header, Iterable<? extends List<?>> rows) {
        try (JsonGenerator generator = generator()) {
            generator.writeStartArray();
            for (List<?> row : rows) {
                generator.writeRaw('\n');
                generator.writeStartObject();
                for (int column = 0; column < header.size(); column++) {
                    generator.writeName(header.get(column));
                    write(generator, row.get(column));
                }
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
        data.println();
    }

    private JsonGenerator generator() {
        return JsonFactory.builder()
                .disable(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(ObjectWriteContext.empty(), data);
    }

    private static void write(JsonGenerator generator, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                generator.writeStartObject();
                map.forEach((name, member) -> {
                    generator.writeName(String.valueOf(name));
                    write(generator, member == null ? "" : member);
                });
                generator.writeEndObject();
            }
            case Iterable<?> list -> {
                generator.writeStartArray();
                list.forEach(member -> write(generator, member == null ? "" : member));
                generator.writeEndArray();
            }
            case Integer number -> generator.writeNumber(number);
            case Long number -> generator.writeNumber(number);
            case Double number when Double.isFinite(number) -> generator.writeNumber(number);
            case Double number -> generator.writeNull();
            case Boolean flag -> generator.writeBoolean(flag);
            default -> generator.writeString(value.toString());
        }
    }

    private void aligned(List<String> header, Iterable<? extends List<?>> rows) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(header);
        rows.forEach(row -> lines.add(row.stream().map(Output::plain).toList()));
        int[] widths = new int[header.size()];
        for (List<String> line : lines) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder text = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                text.append(pad(line.get(column), widths[column])).append("  ");
            }
            data.println(text.toString().stripTrailing());
        }
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String plain(Object value) {
        return switch (value) {
            case Double number
            when number == Math.rint(number) && Math.abs(number) < 1e15 -> String.format(Locale.ROOT, "%.1f", number);
            case Double number -> String.format(Locale.ROOT, "%.6g", number);
            case List<?> list -> list.stream().map(Output::plain).collect(Collectors.joining(", ", "[", "]"));
            default -> value.toString();
        };
    }

    private static String csv(List<?> row) {
        return row.stream().map(value -> quoted(value.toString())).collect(Collectors.joining(","));
    }

    /** A field of CSV, quoted where it must be. */
    static String quoted(String text) {
        boolean special =
                text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        return special ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Says something to the person on standard error. */
    public static void say(String text) {
        System.err.println(text);
    }
}
