package touchstone.cli.measures;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import touchstone.cli.client.Told;

/** What a verb answered when it was typed. */
record Typed(int exitCode, String out, String err) {

    /** Types a verb with its words. */
    static Typed verb(Object verb, String... words) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        PrintStream talking = new PrintStream(talk, true, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(data, true, StandardCharsets.UTF_8));
        System.setErr(talking);
        try {
            int code = new CommandLine(verb)
                    .setExecutionExceptionHandler(new Told())
                    .setErr(new PrintWriter(talking, true, StandardCharsets.UTF_8))
                    .execute(words);
            return new Typed(code, data.toString(StandardCharsets.UTF_8), talk.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    /** Types a verb with this text on standard input. */
    static Typed piped(String text, Object verb, String... words) {
        InputStream in = System.in;
        System.setIn(new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        try {
            return verb(verb, words);
        } finally {
            System.setIn(in);
        }
    }

    /** A file with this text. */
    static String file(Path folder, String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, String.join("\n", lines) + "\n");
        return file.toString();
    }

    JsonNode json() {
        return new ObjectMapper().readTree(out);
    }
}
