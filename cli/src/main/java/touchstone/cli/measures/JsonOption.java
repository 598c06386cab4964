package touchstone.cli.measures;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The option {@code --json} of every verb that gives data. */
final class JsonOption {
    @Option(names = "--json", description = "Give JSON.")
    private boolean json;

    /** Whether JSON is wanted. */
    boolean wanted() {
        return json;
    }

    /** Where the result goes: standard output. */
    Output output() {
        return Output.of(json);
    }

    /** Gives a result to the file, or to standard output where none is named. */
    void give(FileOption file, Consumer<Output> result) throws IOException {
        if (!file.named()) {
            result.accept(output());
            return;
        }
        file.write(target -> {
            PrintStream text = new PrintStream(target, false, StandardCharsets.UTF_8);
            result.accept(Output.into(json, text));
            if (text.checkError()) {
                throw new IOException("the file cannot be written");
            }
        });
    }
}
