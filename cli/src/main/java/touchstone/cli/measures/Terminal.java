package touchstone.cli.measures;

import java.io.Console;
import java.util.Optional;

/**
 * Whether a person looks at what the command writes. The script that starts it knows best and says so by system properties, for
 * Java itself cannot tell the two outputs apart.
 */
final class Terminal {

    /** Set to true where standard output is a terminal. */
    static final String DATA = "touchstone.terminal.data";

    /** Set to true where standard error is a terminal. */
    static final String TALK = "touchstone.terminal.talk";

    private Terminal() {}

    /** Whether standard output is a terminal: then it gets aligned tables and pictures of letters. */
    static boolean data() {
        return Boolean.getBoolean(DATA)
                || Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent();
    }

    /** Whether standard error is a terminal: then it is told how far long work is. */
    static boolean talk() {
        return Boolean.getBoolean(TALK);
    }
}
