package touchstone.server.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One file, one idea, about a page. */
class FileBudgetTest {

    private static final int MEDIAN = 60;
    private static final int MOST_OF_THEM = 200;
    private static final int LONGEST = 400;

    @Test
    void filesAreAboutAPageLong() throws IOException {
        List<Path> files = new ArrayList<>(Repository.files(".java", ".ts", ".tsx"));
        List<String> tooLong = new ArrayList<>();
        List<Long> lengths = new ArrayList<>();
        for (Path file : files) {
            long lines;
            try (var all = Files.lines(file)) {
                lines = all.count();
            }
            lengths.add(lines);
            if (lines > LONGEST) {
                tooLong.add(Repository.root().relativize(file) + " has " + lines + " lines");
            }
        }
        lengths.sort(null);
        assertThat(tooLong).as("files of more than %s lines", LONGEST).isEmpty();
        assertThat(lengths.get(lengths.size() / 2)).as("median").isLessThanOrEqualTo(MEDIAN);
        assertThat(lengths.get(lengths.size() * 9 / 10)).as("nine in ten").isLessThanOrEqualTo(MOST_OF_THEM);
    }
}
