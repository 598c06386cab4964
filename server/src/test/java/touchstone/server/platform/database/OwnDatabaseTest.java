package touchstone.server.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.server.platform.Account;
import touchstone.server.platform.CannotStart;
import touchstone.server.platform.Home;

/** One PostgreSQL through its whole life; each test starts from a home that has just been made. */
class OwnDatabaseTest {

    @TempDir
    static Path programs;

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void makeHome() throws IOException {
        // The account that PostgreSQL runs as must be able to pass through.
        if (Account.current().root())
            for (Path passed : List.of(folder, programs))
                Files.setPosixFilePermissions(passed, PosixFilePermissions.fromString("rwx--x--x"));
        home = new Home(folder.resolve("home"));
        // The first test unpacks the programs, the others use them too.
        Files.createSymbolicLink(home.make().resolve("postgres"), programs);
    }

    @AfterEach
    void leaveNothingRunning() throws IOException {
        postmaster().filter(Postmaster::lives).ifPresent(left -> kill(left.pid()));
        Files.delete(home.folder().resolve("postgres"));
    }

    @Test
    void aFreshHomeGetsADurableServerThatNobodyEntersWithoutAPassword() throws Exception {
        try (Database database = open()) {
            assertThat(ask(database.access().app(), "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database.access().app(), "SHOW data_checksums")).isEqualTo("on");
            assertThat(ask(database.access().app(), "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database.access().app(), "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            for (String user : List.of(Roles.ADMIN, Roles.OWNER, Roles.APP, "postgres"))
                assertThatThrownBy(() -> database.access().app().as(user, "").connect())
                        .isInstanceOf(SQLException.class);
            assertThatThrownBy(() ->
                            database.access().app().as(Roles.ADMIN, "wrong").connect())
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(postmaster()).as("stopped with its only user").isEmpty();
    }

    @Test
    void theProgramsLoginIsNoSuperuserAndCannotRunPrograms() throws Exception {
        try (Database database = open()) {
            Login app = database.access().app();
            assertThat(
                            ask(
                                    app,
                                    "SELECT rolsuper OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> ask(app, "COPY (SELECT 1) TO PROGRAM 'cat'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> ask(app, "CREATE TABLE mine (id int)")).hasMessageContaining("permission denied");
            assertThat(ask(app, "SHOW statement_timeout")).isEqualTo("30s");
        }
    }

    @Test
    void passwordsAndRowsBelongToTheirAccountsAlone() throws Exception {
        try (Database _ = open()) {
            assertThat(mode(home.secrets().resolve("database"))).isEqualTo("rw-------");
            assertThat(mode(home.secrets())).isEqualTo("rwx------");
            assertThat(mode(home.folder().resolve("database/data"))).isEqualTo("rwx------");
        }
    }

    @Test
    void twoProgramsShareOneServerAndTheLastOneStopsIt() throws Exception {
        Database first = open();
        long server = postmaster().orElseThrow().pid();
        try (LauncherInAnotherProcess _ = LauncherInAnotherProcess.start(home.folder())) {
            assertThat(postmaster().orElseThrow().pid()).isEqualTo(server);
            first.close();
            assertThat(ask(first.access().app(), "SELECT 1"))
                    .as("still used by the other")
                    .isEqualTo("1");
        }
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void afterTheProgramWasKilledTheNextOneFindsTheServerAndItsRows() throws Exception {
        LauncherInAnotherProcess killed = LauncherInAnotherProcess.start(home.folder());
        long server = postmaster().orElseThrow().pid();
        killed.kill();
        try (Database database = open()) {
            assertThat(postmaster().orElseThrow().pid()).isEqualTo(server);
            assertThat(ask(database.access().app(), "SELECT 1")).isEqualTo("1");
        }
        assertThat(postmaster()).as("the last one out stops it").isEmpty();
    }

    @Test
    void afterProgramAndServerWereKilledTheNextStartHasEveryAcknowledgedRow() throws Exception {
        LauncherInAnotherProcess killed = LauncherInAnotherProcess.start(home.folder());
        Login owner;
        try (Database database = open()) {
            owner = database.access().owner();
            ask(owner, "CREATE TABLE kept (n int)");
            for (int n = 1; n <= 50; n++) ask(owner, "INSERT INTO kept VALUES (" + n + ")");
            kill(postmaster().orElseThrow().pid());
            killed.kill();
        }
        try (Database database = open()) {
            assertThat(ask(database.access().owner(), "SELECT count(*) FROM kept"))
                    .isEqualTo("50");
        }
    }

    @Test
    void aServerThatDiesWhileTheProgramRunsComesBackAtTheSameAddress() throws Exception {
        try (Database database = open()) {
            Login app = database.access().app();
            long before = postmaster().orElseThrow().pid();
            kill(before);
            eventually(() -> answers(app));
            assertThat(postmaster().orElseThrow().pid()).isNotEqualTo(before);
        }
    }

    @Test
    void aNumberThatNowBelongsToAnotherProcessDoesNotStopTheStart() throws Exception {
        open().close();
        Path stale = home.folder().resolve("database/data/postmaster.pid");
        Files.writeString(
                stale, ProcessHandle.current().pid() + "\n" + home.folder().resolve("database/data") + "\n");
        try (Database database = open()) {
            assertThat(ask(database.access().app(), "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aHomeWithoutItsPasswordsIsRefusedWithTheNextStep() throws Exception {
        open().close();
        Files.delete(home.secrets().resolve("database"));
        assertThatThrownBy(this::open).isInstanceOfSatisfying(CannotStart.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("database-passwords");
            assertThat(refusal.next()).contains("backup");
        });
    }

    @Test
    void aServerThatWasMadeForgetfulIsRefused() throws Exception {
        open().close();
        Files.writeString(home.folder().resolve("database/data/local.conf"), "fsync = off\n");
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        CannotStart.class, refusal -> assertThat(refusal.code()).isEqualTo("database-not-durable"));
    }

    private Database open() {
        return Database.open(home, Map.of());
    }

    private Optional<Postmaster> postmaster() throws IOException {
        Path data = home.folder().resolve("database").resolve(DataFolder.DATA);
        return Files.isDirectory(data) ? Postmaster.in(data) : Optional.empty();
    }

    private static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    }

    private static boolean answers(Login login) {
        try {
            return ask(login, "SELECT 1").equals("1");
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void eventually(BooleanSupplier holds) {
        Patience patience = new Patience(Duration.ofSeconds(30));
        while (!holds.getAsBoolean()) {
            assertThat(patience.isOver()).as("waited in vain").isFalse();
            patience.aMoment();
        }
    }

    private static String ask(Login login, String sql) throws SQLException {
        try (Connection connection = login.connect();
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) return "";
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
