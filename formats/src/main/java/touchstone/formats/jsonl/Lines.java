package touchstone.formats.jsonl;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import touchstone.formats.Limits;

/** Cuts text into lines at LF or CR LF and lets go of a line that is too long while it is being read. */
final class Lines {
    /** A line and its number; {@code tooLong} lines have no text. */
    record Line(long number, String text, boolean tooLong) {}

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int filled;
    private long number;

    Lines(Reader reader) {
        this.reader = reader;
    }

    Optional<Line> next() throws IOException {
        StringBuilder parts = new StringBuilder();
        long length = 0;
        while (true) {
            if (position == filled && !fill()) {
                return length == 0 && parts.isEmpty() ? Optional.empty() : Optional.of(line(parts, length));
            }
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length += end - position;
            if (length <= Limits.RECORD_CHARACTERS) {
                parts.append(buffer, position, end - position);
            } else {
                parts.setLength(0);
            }
            position = end;
            if (end < filled) {
                position++;
                return Optional.of(line(parts, length));
            }
        }
    }

    private boolean fill() throws IOException {
        int n = reader.read(buffer, 0, buffer.length);
        position = 0;
        filled = Math.max(n, 0);
        return n > 0;
    }

    private Line line(StringBuilder parts, long length) {
        number++;
        if (length > Limits.RECORD_CHARACTERS) {
            return new Line(number, "", true);
        }
        int last = parts.length() - 1;
        if (last >= 0 && parts.charAt(last) == '\r') {
            parts.setLength(last);
        }
        return new Line(number, parts.toString(), false);
    }
}
