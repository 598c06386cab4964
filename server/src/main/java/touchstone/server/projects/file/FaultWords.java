package touchstone.server.projects.file;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says in a person's language what is wrong and what to do next. */
public final class FaultWords {

    private final ResourceBundle bundle;

    /** The words for that language; English when it has none. */
    public FaultWords(Locale locale) {
        this.bundle = ResourceBundle.getBundle(
                "touchstone.server.projects.file.faults",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What is wrong. */
    public String message(FileProblem problem) {
        return fill(problem.fault().code(), problem.about());
    }

    /** What to do next: the word that was probably meant, or the general advice. */
    public String hint(FileProblem problem) {
        return problem.suggestion().isEmpty()
                ? fill(problem.fault().code() + ".next", problem.about())
                : fill("meant", List.of(problem.suggestion()));
    }

    /** Fills in as is: a number is not dressed up, and an apostrophe is an apostrophe. */
    private String fill(String key, List<String> about) {
        String words = bundle.getString(key);
        for (int i = 0; i < about.size(); i++) {
            words = words.replace("{" + i + "}", about.get(i));
        }
        return words;
    }
}
