package touchstone.server.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import touchstone.server.platform.CannotStart;
import touchstone.server.platform.Home;

/**
 * The PostgreSQL that lives in the home. Several processes may use it at once; the first starts it, the last stops it,
 * and each of them brings it back when it dies.
 */
final class OwnDatabase implements Database {
    private final Path folder;
    private final Cluster cluster;
    private final InUse use;
    private final DatabaseAccess access;
    private final Watch watch;

    private OwnDatabase(Path folder, Cluster cluster, InUse use, DatabaseAccess access) {
        this.folder = folder;
        this.cluster = cluster;
        this.use = use;
        this.access = access;
        this.watch = Watch.over(cluster, folder);
    }

    static OwnDatabase open(Home home) {
        Path folder = home.room("postgres-locks");
        try (FileChannel _ = InUse.turn(folder)) {
            Binaries programs = Binaries.unpack(programs(home));
            DataFolder data = DataFolder.make(home.folder());
            Privileges privileges = ChoosePrivileges.over(data.folder(), programs.program("postgres"));
            Cluster cluster = new Cluster(programs, privileges, data);
            Passwords passwords = passwords(home, data);
            if (data.isNew()) cluster.initialize(passwords.admin());
            if (cluster.running().isEmpty()) cluster.start();
            return new OwnDatabase(folder, cluster, InUse.by(folder), prepare(cluster, passwords));
        } catch (IOException failure) {
            throw new CannotStart(
                    "database-files",
                    "The files of the database cannot be used: " + failure.getMessage(),
                    "Check who owns " + home.folder() + " and that the disk is not full.",
                    failure);
        }
    }

    private static DatabaseAccess prepare(Cluster cluster, Passwords passwords) throws IOException {
        Login place = cluster.login(Roles.DATABASE);
        DatabaseAccess access =
                new DatabaseAccess(place.as(Roles.OWNER, passwords.owner()), place.as(Roles.APP, passwords.app()));
        try (Connection admin = cluster.connect(passwords)) {
            Roles.make(admin, passwords);
            Roles.makeDatabase(admin, Roles.DATABASE);
            try (Connection owner = access.owner().connect();
                    Connection app = access.app().connect()) {
                Roles.allow(owner, Roles.APP);
                Durability.require(app);
                Durability.requireNoSuperuser(app);
            }
            return access;
        } catch (SQLException failure) {
            throw new CannotStart(
                    "database-logins",
                    "The logins of the database cannot be made or used: " + failure.getMessage(),
                    "Look at " + cluster.folder().log() + ".",
                    failure);
        }
    }

    private static Passwords passwords(Home home, DataFolder data) throws IOException {
        Path file = home.secrets().resolve("database");
        if (Files.exists(file)) return Passwords.load(file);
        if (data.isNew()) return Passwords.make(file);
        throw new CannotStart(
                "database-passwords",
                "The passwords of the database are missing: " + file + ".",
                "Put the file back from a backup of the home.");
    }

    // Root owns the programs, the database's account only runs them: it cannot change what will be run next.
    private static Path programs(Home home) throws IOException {
        home.make();
        return Files.createDirectories(home.folder().resolve("postgres"));
    }

    /** The superuser's way in, for tests and repairs; the running program never uses it. */
    static Login admin(Home home, DatabaseAccess access) throws IOException {
        Passwords passwords = Passwords.load(home.secrets().resolve("database"));
        return access.owner().at("postgres").as(Roles.ADMIN, passwords.admin());
    }

    @Override
    public DatabaseAccess access() {
        return access;
    }

    @Override
    public String description() {
        return "PostgreSQL " + Binaries.VERSION + " of its own in "
                + cluster.folder().folder();
    }

    @Override
    public void close() {
        watch.end();
        try (FileChannel _ = InUse.turn(folder)) {
            if (use.end()) cluster.stop();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
