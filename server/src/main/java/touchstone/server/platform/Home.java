package touchstone.server.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

/**
 * The folder in which one installation keeps everything: its database, stored files, logs and secrets.
 *
 * @param folder absolute and normal
 */
public record Home(Path folder) {

    /** Names the variable of the environment that says where the home is. */
    public static final String VARIABLE = "TOUCHSTONE_HOME";

    public Home {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The home that the environment names, else {@code .touchstone} in the folder of the person who started this. */
    public static Home from(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "");
        return new Home(named.isBlank() ? Path.of(System.getProperty("user.home"), ".touchstone") : Path.of(named));
    }

    /** Where the log files are. */
    public Path logs() {
        return privately(folder.resolve("logs"));
    }

    /** Where keys and passwords are; readable by the account of this program alone. */
    public Path secrets() {
        return privately(folder.resolve("secrets"));
    }

    /** A folder of its own for one room's files. */
    public Path room(String name) {
        return privately(folder.resolve(name));
    }

    /** Makes the home when there is none. */
    public Path make() {
        // Passing through is allowed when root runs this: the database then runs as another account below it.
        return made(folder, Account.current().root() ? "rwx--x--x" : "rwx------");
    }

    private Path privately(Path inside) {
        make();
        return made(inside, "rwx------");
    }

    private static Path made(Path folder, String permissions) {
        try {
            if (Files.isDirectory(folder)) return folder;
            return Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot make the folder " + folder, failure);
        }
    }
}
