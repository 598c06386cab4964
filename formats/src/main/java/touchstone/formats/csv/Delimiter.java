package touchstone.formats.csv;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds the character between cells by counting candidates in the header, outside quotes. */
final class Delimiter {
    private static final int LOOK_AHEAD = 1 << 15;

    private Delimiter() {}

    /** The most frequent of comma, semicolon and tab in the first line; comma when none occurs. The text is not consumed. */
    static char of(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD + 1);
        char[] head = new char[LOOK_AHEAD];
        int length = 0;
        int n = text.read(head, 0, LOOK_AHEAD);
        while (n > 0) {
            length += n;
            n = length < LOOK_AHEAD ? text.read(head, length, LOOK_AHEAD - length) : -1;
        }
        text.reset();
        return most(head, length);
    }

    private static char most(char[] head, int length) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < length; i++) {
            char c = head[i];
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted) {
                commas += c == ',' ? 1 : 0;
                semicolons += c == ';' ? 1 : 0;
                tabs += c == '\t' ? 1 : 0;
            }
        }
        if (tabs > commas && tabs >= semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
