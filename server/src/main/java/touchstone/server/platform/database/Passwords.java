package touchstone.server.platform.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import touchstone.server.platform.CannotStart;

/**
 * The passwords of our own server; made once, kept in a file that only this program's account can read.
 *
 * @param admin of the superuser, used only to start and to look after the server
 */
record Passwords(String admin, String owner, String app) {

    static Passwords load(Path file) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        return new Passwords(line(lines, "admin", file), line(lines, "owner", file), line(lines, "app", file));
    }

    static Passwords make(Path file) throws IOException {
        Passwords made = new Passwords(random(), random(), random());
        PrivateFiles.write(file, "admin=%s\nowner=%s\napp=%s\n".formatted(made.admin, made.owner, made.app));
        return made;
    }

    private static String line(Properties lines, String name, Path file) {
        String value = lines.getProperty(name, "");
        if (value.isBlank())
            throw new CannotStart(
                    "database-passwords",
                    "The file " + file + " lacks the line " + name + ".",
                    "Put it back from a backup of the home.");
        return value;
    }

    private static String random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Says nothing, because this text may reach a log. */
    @Override
    public String toString() {
        return "passwords";
    }
}
