package touchstone.server.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import touchstone.server.platform.Problem;

/** Every refusal has a code of its own, and words in every language. */
class ProblemsTest {

    private static final Path MESSAGES = Repository.root().resolve("server/src/main/resources/messages");

    @Test
    void everyProblemHasACodeOfItsOwnAndSaysWhatToDoNext() throws IOException {
        Set<String> words = keys("");
        Map<String, Problem> codes = new HashMap<>();
        List<String> faults = new ArrayList<>();
        for (Problem problem : problems()) {
            Problem other = codes.put(problem.code(), problem);
            if (other != null) {
                faults.add(problem.code() + " stands for two problems");
            }
            if (!problem.code().matches("[a-z]+(-[a-z]+)*") || problem.status() < 400 || problem.status() > 599) {
                faults.add(problem.code() + " " + problem.status() + " is no code and status of a refusal");
            }
            for (String part : List.of("title", "next")) {
                if (!words.contains("problem." + problem.code() + "." + part)) {
                    faults.add(problem.code() + " has no " + part);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyWordExistsInEveryLanguage() throws IOException {
        assertThat(keys(".zh-Hans")).isEqualTo(keys(""));
    }

    private static List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("touchstone.server")) {
            if (type.isAssignableTo(Problem.class) && type.isEnum()) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    found.add((Problem) constant);
                }
            }
        }
        return found;
    }

    private static Set<String> keys(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (var files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                boolean chinese = name.endsWith(".zh-Hans.properties");
                if (chinese == language.equals(".zh-Hans")) {
                    Properties properties = new Properties();
                    try (Reader reader = Files.newBufferedReader(file)) {
                        properties.load(reader);
                    }
                    keys.addAll(properties.stringPropertyNames());
                }
            }
        }
        return keys;
    }
}
