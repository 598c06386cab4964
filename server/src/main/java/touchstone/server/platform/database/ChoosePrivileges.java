package touchstone.server.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.List;
import touchstone.server.platform.Account;
import touchstone.server.platform.CannotStart;

/** Decides as whom PostgreSQL runs and gives the database's folder to that account. */
final class ChoosePrivileges {
    private static final List<String> ACCOUNTS = List.of("touchstone", "postgres");

    private ChoosePrivileges() {}

    /**
     * What was decided once holds: the owner of the folder stays.
     *
     * @param folder  exists; holds the data and the log
     * @param program must be reachable by the chosen account
     */
    static Privileges over(Path folder, Path program) throws IOException {
        if (!Account.current().root()) return new Privileges.Same();
        UserPrincipal root = Files.getOwner(folder);
        if (!root.getName().equals(Account.current().name())) return new Privileges.Named(root.getName());
        boolean inUse = Files.exists(folder.resolve(DataFolder.DATA));
        if (!inUse)
            for (String account : ACCOUNTS) {
                Privileges named = new Privileges.Named(account);
                if (give(folder, account) && works(named, folder, program)) return named;
                Files.setOwner(folder, root);
            }
        Privileges namespace = new Privileges.Namespace();
        if (works(namespace, folder, program)) return namespace;
        throw new CannotStart(
                "database-as-root",
                "Touchstone runs as root, as which PostgreSQL refuses to run, and it found no lesser account for it.",
                "Start it as an ordinary account; or make the account postgres and choose a TOUCHSTONE_HOME that this "
                        + "account can reach, such as a folder under /var/lib; or set "
                        + Database.URL_VARIABLE + ".");
    }

    private static boolean give(Path folder, String account) throws IOException {
        try {
            Files.setOwner(
                    folder,
                    folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(account));
            return true;
        } catch (UserPrincipalNotFoundException noSuchAccount) {
            return false;
        }
    }

    private static boolean works(Privileges privileges, Path folder, Path program) {
        List<String> probe =
                List.of("/bin/sh", "-c", "test -w \"$0\" && \"$1\" --version", folder.toString(), program.toString());
        return Command.run(privileges.wrap(probe), Path.of("/")).worked();
    }
}
