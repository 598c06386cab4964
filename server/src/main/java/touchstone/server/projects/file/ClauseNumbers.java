package touchstone.server.projects.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.StringJoiner;

/** Numbers headings as people cite them: 1, 1.1, 1.2, 2; a level that is left out counts as one step. */
final class ClauseNumbers {

    private record Count(int level, int n) {}

    private final Deque<Count> open = new ArrayDeque<>();

    /** The number of the next heading of that level. */
    String next(int level) {
        int before = 0;
        while (!open.isEmpty() && open.getLast().level() >= level) {
            before = open.removeLast().n();
        }
        open.addLast(new Count(level, before + 1));
        StringJoiner number = new StringJoiner(".");
        for (Iterator<Count> counts = open.iterator(); counts.hasNext(); ) {
            number.add(Integer.toString(counts.next().n()));
        }
        return number.toString();
    }
}
