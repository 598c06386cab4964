package touchstone.server.platform.database;

import java.util.ArrayList;
import java.util.List;

/** As whom PostgreSQL runs: it refuses root, and must not be able to do what root can. */
sealed interface Privileges {

    /** The command as it must be started. */
    List<String> wrap(List<String> command);

    /** One line for the log. */
    String description();

    /** As ourselves: an ordinary account started the program. */
    record Same() implements Privileges {
        @Override
        public List<String> wrap(List<String> command) {
            return command;
        }

        @Override
        public String description() {
            return "the account that started Touchstone";
        }
    }

    /** As a named account without any right of root. */
    record Named(String account) implements Privileges {
        @Override
        public List<String> wrap(List<String> command) {
            return join(
                    List.of(
                            "setpriv",
                            "--reuid=" + account,
                            "--regid=" + groupOf(account),
                            "--init-groups",
                            "--inh-caps=-all",
                            "--no-new-privs",
                            "--"),
                    command);
        }

        // setpriv wants a group of its own; the account's primary group is asked for by the system's own tool.
        private static String groupOf(String account) {
            return Command.output(List.of("id", "-g", account)).strip();
        }

        @Override
        public String description() {
            return "the account " + account;
        }
    }

    /** In a user namespace without capabilities: still root's files, but none of root's powers. */
    record Namespace() implements Privileges {
        @Override
        public List<String> wrap(List<String> command) {
            return join(List.of("unshare", "--user", "--"), command);
        }

        @Override
        public String description() {
            return "root in a user namespace without capabilities";
        }
    }

    private static List<String> join(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
