package touchstone.server.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every room and every folder in it introduces itself. */
class PackagesTest {

    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("/\\*\\*\\s*\\*?\\s*(.*?\\.)(?:\\s|\\*/)", Pattern.DOTALL);

    @Test
    void everyPackageSaysInASentenceOfItsOwnWhatItIsFor() throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, Path> sentences = new HashMap<>();
        for (Path folder : packages()) {
            Path info = folder.resolve("package-info.java");
            String name = Repository.root().relativize(folder).toString();
            if (!Files.exists(info)) {
                if (!name.contains("/src/test/")) {
                    faults.add(name + " has no package-info.java");
                }
                continue;
            }
            String text = Files.readString(info);
            Matcher sentence = FIRST_SENTENCE.matcher(text);
            if (!sentence.find() || sentence.group(1).split("\\s+").length < 5) {
                faults.add(name + " does not say in five words or more what it is for");
            } else if (sentences.put(sentence.group(1), folder) instanceof Path other) {
                faults.add(name + " says the same as " + Repository.root().relativize(other));
            }
            if (!text.contains("@NullMarked") && name.contains("/src/main/")) {
                faults.add(name + " is not @NullMarked");
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Path> packages() throws IOException {
        return Repository.files(".java").stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .map(file -> file.resolve("..").normalize())
                .distinct()
                .sorted()
                .toList();
    }
}
