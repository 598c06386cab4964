package touchstone.server.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where our own server keeps its rows.
 *
 * @param folder belongs to the account that PostgreSQL runs as
 */
record DataFolder(Path folder) {
    static final String DATA = "data";

    static DataFolder make(Path home) throws IOException {
        Path folder = home.resolve("database");
        if (!Files.isDirectory(folder))
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return new DataFolder(folder);
    }

    Path data() {
        return folder.resolve(DATA);
    }

    /** Filled by initdb and renamed to {@link #data()} when whole. */
    Path unfinished() {
        return folder.resolve("data.new");
    }

    Path log() {
        return folder.resolve("postgres.log");
    }

    Path port() {
        return folder.resolve("port");
    }

    boolean isNew() {
        return !Files.isDirectory(data());
    }
}
