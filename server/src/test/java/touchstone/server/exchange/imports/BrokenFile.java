package touchstone.server.exchange.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file with something wrong in it.
 *
 * @param name what is wrong
 * @param query the format and whatever else is said of it in the address
 * @param bytes opens the file anew
 * @param problems {@code line:code:field} of everything that the report must name
 * @param taken keys of the sound rows beside it
 */
record BrokenFile(String name, String query, Supplier<InputStream> bytes, List<String> problems, List<String> taken) {
    private static final String LINES = "format=jsonl";
    private static final String TABLE = "format=csv";

    /** All that the files of this kind share: they are read, and what is wrong is named row by row. */
    static List<BrokenFile> all() {
        List<BrokenFile> all = new ArrayList<>(lines());
        all.addAll(tables());
        all.addAll(utf16());
        return all;
    }

    private static List<BrokenFile> lines() {
        String nest = "{\"id\":\"b\",\"text\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";
        return List.of(
                between(
                        "a byte of another encoding",
                        bytes("{\"id\":\"b\",\"text\":\"caf\u00e9\"}", ISO_8859_1),
                        "2:wrong-encoding:"),
                between(
                        "the same field twice",
                        bytes("{\"id\":\"b\",\"text\":\"1\",\"text\":\"2\"}", UTF_8),
                        "2:duplicate-field:"),
                between("no object", bytes("[\"b\",\"text\"]", UTF_8), "2:not-an-object:"),
                between(
                        "an escaped NUL",
                        bytes("{\"id\":\"b\",\"text\":\"\\u0000\"}", UTF_8),
                        "2:nul-character:$.text"),
                between("a raw NUL", bytes("{\"id\":\"b\",\"text\":\"\0\"}", UTF_8), "2:nul-character:"),
                between(
                        "half a character",
                        bytes("{\"id\":\"b\",\"text\":\"\\ud83d\"}", UTF_8),
                        "2:lone-surrogate:$.text"),
                between(
                        "a number without end",
                        bytes("{\"id\":\"b\",\"text\":\"t\",\"n\":[1e400]}", UTF_8),
                        "2:number-out-of-range:$.n[0]"),
                between(
                        "a priority beyond all others",
                        bytes("{\"id\":\"b\",\"text\":\"t\",\"priority\":1e30}", UTF_8),
                        "2:priority-not-whole:$.priority"),
                between(
                        "a list where text belongs",
                        bytes("{\"id\":\"b\",\"text\":{\"a\":[]}}", UTF_8),
                        "2:input-unusable:$.text"),
                between("no input", bytes("{\"id\":\"b\"}", UTF_8), "2:input-missing:$.text"),
                between("no key", bytes("{\"text\":\"t\"}", UTF_8), "2:key-missing:$.id"),
                between("a key that was there before", bytes(row("a"), UTF_8), "2:key-twice:"),
                between("nesting without end", bytes(nest, UTF_8), "2:nested-too-deep:"),
                new BrokenFile(
                        "a line of 100 MB",
                        LINES,
                        BrokenFile::longLine,
                        List.of("2:record-too-long:"),
                        List.of("a", "c")),
                new BrokenFile(
                        "a last line that is cut off",
                        LINES,
                        file(row("a") + "\n{\"id\":\"b\",\"te"),
                        List.of("2:not-json:"),
                        List.of("a")),
                new BrokenFile("nothing", LINES, file(""), List.of("1:empty-file:"), List.of()),
                new BrokenFile(
                        "a page of the web",
                        LINES,
                        file("<!doctype html>\n<p>Not found</p>"),
                        List.of("1:not-json:", "2:not-json:"),
                        List.of()),
                new BrokenFile(
                        "a list that is cut off",
                        "format=json",
                        file("[" + row("a") + ",\n{\"id\":\"b\""),
                        List.of("2:not-json:"),
                        List.of("a")));
    }

    private static List<BrokenFile> tables() {
        return List.of(
                new BrokenFile("only a header", TABLE, file("id,text\n"), List.of("1:only-header:"), List.of()),
                new BrokenFile(
                        "a column twice", TABLE, file("id,text,text\na,1,2\n"), List.of("1:bad-header:"), List.of()),
                new BrokenFile(
                        "a quote that is never closed",
                        TABLE,
                        file("id,text\na,t\nb,\"t\nc,t\n"),
                        List.of("3:broken-quote:"),
                        List.of("a")),
                new BrokenFile(
                        "rows of different width",
                        TABLE,
                        file("id,text\na,t\nb\nc,t,u\nd,t\n"),
                        List.of("3:ragged-row:", "4:ragged-row:"),
                        List.of("a", "d")),
                new BrokenFile(
                        "other columns than the project's",
                        TABLE,
                        file("key;query\na;t\n"),
                        List.of("2:key-missing:$.id"),
                        List.of()));
    }

    private static List<BrokenFile> utf16() {
        String two = row("a") + "\n" + row("b") + "\n";
        byte[] whole = bytes("\uFEFF" + two, UTF_16LE);
        byte[] half = bytes("\uFEFF" + row("a") + "\n" + row("b?") + "\n", UTF_16LE);
        half[2 * (1 + row("a").length() + 1 + row("b").indexOf('b') + 1)] = 0x3D;
        half[2 * (1 + row("a").length() + 1 + row("b").indexOf('b') + 1) + 1] = (byte) 0xD8;
        return List.of(
                new BrokenFile(
                        "UTF-16 cut in the middle of a character",
                        LINES,
                        () -> new ByteArrayInputStream(whole, 0, whole.length - 5),
                        List.of("2:wrong-encoding:"),
                        List.of("a")),
                new BrokenFile(
                        "UTF-16 with half a pair",
                        LINES,
                        () -> new ByteArrayInputStream(half),
                        List.of("2:wrong-encoding:"),
                        List.of("a")),
                new BrokenFile(
                        "UTF-16 that says nothing of itself",
                        LINES,
                        () -> new ByteArrayInputStream(bytes(two, UTF_16BE)),
                        List.of("1:nul-character:", "2:nul-character:"),
                        List.of()),
                new BrokenFile(
                        "UTF-16 of nothing but its mark",
                        LINES,
                        () -> new ByteArrayInputStream(new byte[] {-1, -2}),
                        List.of("1:empty-file:"),
                        List.of()));
    }

    private static BrokenFile between(String name, byte[] broken, String problem) {
        Supplier<InputStream> bytes = () -> new SequenceInputStream(Collections.enumeration(List.of(
                file(row("a") + "\n").get(),
                new ByteArrayInputStream(broken),
                file("\n" + row("c") + "\n").get())));
        return new BrokenFile(name, LINES, bytes, List.of(problem), List.of("a", "c"));
    }

    private static InputStream longLine() {
        byte[] chunk = new byte[1 << 20];
        Arrays.fill(chunk, (byte) 'x');
        List<InputStream> parts = new ArrayList<>();
        parts.add(file(row("a") + "\n{\"id\":\"b\",\"text\":\"").get());
        for (int n = 0; n < 100; n++) {
            parts.add(new ByteArrayInputStream(chunk));
        }
        parts.add(file("\"}\n" + row("c") + "\n").get());
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    /** A sound row. */
    static String row(String key) {
        return "{\"id\":\"" + key + "\",\"text\":\"Text\"}";
    }

    private static Supplier<InputStream> file(String text) {
        return () -> new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    @Override
    public String toString() {
        return name;
    }
}
