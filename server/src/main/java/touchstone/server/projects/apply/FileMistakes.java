package touchstone.server.projects.apply;

import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import touchstone.server.platform.Refused;
import touchstone.server.projects.ProjectProblem;
import touchstone.server.projects.file.FileProblem;
import touchstone.server.projects.file.MistakeWords;
import touchstone.server.projects.file.ProjectFile;
import touchstone.server.projects.file.ProjectSource;
import touchstone.server.projects.file.ReadProject;

/** Reads files for people: a flawed one is refused with every mistake, in their language. */
@Component
class FileMistakes {

    private final MistakeWords words;

    FileMistakes(MistakeWords words) {
        this.words = words;
    }

    /** One mistake as it is sent. */
    record Listed(String file, int line, int column, String path, String code, String message, String hint) {}

    /** The project that the file describes; otherwise refuses. */
    ReadProject.Sound read(ProjectSource source) {
        return switch (ProjectFile.read(source)) {
            case ReadProject.Sound sound -> sound;
            case ReadProject.Flawed flawed -> throw refusal(flawed);
        };
    }

    private Refused refusal(ReadProject.Flawed flawed) {
        Locale locale = LocaleContextHolder.getLocale();
        List<Listed> listed = flawed.problems().stream()
                .map(problem -> listed(problem, locale))
                .toList();
        return new Refused(ProjectProblem.PROJECT_FILE)
                .about("count", listed.size())
                .with("errors", listed);
    }

    private Listed listed(FileProblem problem, Locale locale) {
        return new Listed(
                problem.place().file(),
                problem.place().line(),
                problem.place().column(),
                problem.path(),
                problem.mistake().code(),
                words.message(problem, locale),
                words.hint(problem, locale));
    }
}
