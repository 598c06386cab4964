package touchstone.server.projects.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The project files that tests read: good ones, and broken ones whose first line names code and place. */
final class Examples {

    private Examples() {}

    /** A file with its name. */
    record Example(String name, String text) {

        ReadProject read() {
            return ProjectFile.read(new ProjectSource(text, Map.of()));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> good() {
        return in("good");
    }

    static Stream<Example> broken() {
        return in("broken");
    }

    static Example named(String folder, String name) {
        return in(folder)
                .filter(example -> example.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Example> in(String folder) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:touchstone/server/projects/" + folder + "/*.yaml"))
                    .map(Examples::example);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Example example(Resource file) {
        try {
            String name = Objects.requireNonNull(file.getFilename()).replace(".yaml", "");
            return new Example(name, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
