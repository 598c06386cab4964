package touchstone.server.items;

import touchstone.formats.Rejected;

/** Says that a file holds a key twice. */
final class Repeated {
    private Repeated() {}

    static Rejected key(long line, long first) {
        return new Rejected(
                line, "", "key-twice", "The same key stands at line " + first + " of this file; that row was taken.");
    }
}
