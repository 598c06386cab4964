package touchstone.server.projects.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import touchstone.labels.Clause;

/**
 * Cuts guidelines in Markdown into clauses: a heading that ends in {@code {#clause-id}} begins one, which lasts until the
 * next such heading. Text before the first is the clause {@value #PREAMBLE}. The text itself is kept as it was written.
 */
final class Guidelines {

    /** The clause of the text that stands before every heading with an id. */
    static final String PREAMBLE = "preamble";

    static final int MOST_CHARACTERS = 512 * 1024;
    private static final int MOST_CHARACTERS_A_CLAUSE = 200_000;
    private static final int MOST_CLAUSES = 1_000;

    private static final Pattern MARK = Pattern.compile("\\{#([^{}]*)}\\s*#*\\s*$");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,63}");

    /** Headings and what could hide a false one; quotes and lists stay text, so that nothing nests. */
    private static final Parser BLOCKS = Parser.builder()
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    FencedCodeBlock.class,
                    HtmlBlock.class,
                    IndentedCodeBlock.class,
                    ThematicBreak.class))
            .inlineParserFactory(context -> (lines, node) -> {})
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private Guidelines() {}

    private record Mark(int firstLine, int lastLine, int level, String title, String id) {}

    /**
     * The clauses of a text.
     *
     * @param file the name of the file that the text came from
     * @param firstLine the line of that file on which the text begins, from 1
     */
    static List<Clause> read(String file, int firstLine, String text, Mistakes mistakes) {
        Place start = new Place(file, firstLine, 1);
        if (text.length() > MOST_CHARACTERS) {
            int line = firstLine
                    + (int) text.substring(0, MOST_CHARACTERS)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            tooLong(new Place(file, line, 1), text.length(), MOST_CHARACTERS, mistakes);
            return List.of();
        }
        List<String> lines = text.lines().toList();
        List<Mark> marks = marks(text, lines);
        if (marks.size() > MOST_CLAUSES) {
            mistakes.at(start, "rubric.guidelines", Mistake.TOO_MANY, Integer.toString(MOST_CLAUSES));
            return List.of();
        }
        List<Clause> clauses = new ArrayList<>();
        String preamble =
                join(lines, 0, marks.isEmpty() ? lines.size() : marks.getFirst().firstLine());
        if (!preamble.isEmpty()) {
            clauses.add(new Clause(PREAMBLE, "", "", 1, preamble));
        }
        Set<String> ids = new HashSet<>(Set.of(PREAMBLE));
        ClauseNumbers numbers = new ClauseNumbers();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Place place = new Place(file, firstLine + mark.firstLine(), 1);
            String number = numbers.next(mark.level());
            if (!ID.matcher(mark.id()).matches()) {
                mistakes.at(place, "rubric.guidelines", Mistake.BAD_CLAUSE, mark.id());
                continue;
            }
            if (!ids.add(mark.id())) {
                mistakes.at(place, "rubric.guidelines", Mistake.DUPLICATE_CLAUSE, mark.id());
                continue;
            }
            int end = i + 1 < marks.size() ? marks.get(i + 1).firstLine() : lines.size();
            String markdown = join(lines, mark.lastLine() + 1, end);
            if (markdown.length() > MOST_CHARACTERS_A_CLAUSE) {
                tooLong(place, markdown.length(), MOST_CHARACTERS_A_CLAUSE, mistakes);
            }
            clauses.add(new Clause(mark.id(), number, mark.title(), mark.level(), markdown));
        }
        return clauses;
    }

    private static void tooLong(Place place, int characters, int most, Mistakes mistakes) {
        mistakes.at(
                place,
                "rubric.guidelines",
                Mistake.GUIDELINES_TOO_LONG,
                Integer.toString(characters),
                Integer.toString(most));
    }

    private static List<Mark> marks(String text, List<String> lines) {
        List<Mark> marks = new ArrayList<>();
        for (var node = BLOCKS.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            List<SourceSpan> spans = node.getSourceSpans();
            if (node instanceof Heading heading && !spans.isEmpty()) {
                int first = spans.getFirst().getLineIndex();
                int last = spans.getLast().getLineIndex();
                Matcher mark = MARK.matcher(lines.get(first));
                if (mark.find()) {
                    String title =
                            lines.get(first).substring(0, mark.start()).strip().replaceFirst("^#{1,6}\\s*", "");
                    marks.add(new Mark(
                            first,
                            last,
                            heading.getLevel(),
                            title,
                            mark.group(1).strip()));
                }
            }
        }
        return marks;
    }

    private static String join(List<String> lines, int from, int to) {
        return from >= to ? "" : String.join("\n", lines.subList(from, to)).strip();
    }
}
