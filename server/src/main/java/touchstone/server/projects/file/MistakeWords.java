package touchstone.server.projects.file;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Words;

/** Says in a person's language what is wrong in a project file and what to do next. */
@Component
public class MistakeWords {

    private final Words words;

    MistakeWords(Words words) {
        this.words = words;
    }

    /** What is wrong. */
    public String message(FileProblem problem, Locale locale) {
        return say(locale, problem.mistake().code(), problem.about());
    }

    /** What to do next: the word that was probably meant, or the general advice. */
    public String hint(FileProblem problem, Locale locale) {
        return problem.suggestion().isEmpty()
                ? say(locale, problem.mistake().code() + ".next", problem.about())
                : say(locale, "meant", List.of(problem.suggestion()));
    }

    private String say(Locale locale, String key, List<String> about) {
        Map<String, String> arguments =
                IntStream.range(0, about.size()).boxed().collect(Collectors.toMap(String::valueOf, about::get));
        return words.find(locale, "project-file." + key, arguments)
                .orElseThrow(() -> new IllegalStateException("no words for " + key));
    }
}
