package touchstone.server.projects.file;

import java.util.List;
import touchstone.labels.Rubric;
import touchstone.server.projects.ProjectDefinition;

/** What came out of reading a project file: all of it, or every mistake. */
public sealed interface ReadProject {

    /**
     * The file is sound.
     *
     * @param guidelines the Markdown text that the rubric's clauses were cut from, lines ended by {@code \n}
     */
    record Sound(ProjectDefinition definition, Rubric rubric, String guidelines) implements ReadProject {}

    /** The file has mistakes, in the order of the file. */
    record Flawed(List<FileProblem> problems) implements ReadProject {

        /** Keeps its own copy. */
        public Flawed {
            problems = List.copyOf(problems);
        }
    }
}
