package touchstone.server.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import touchstone.server.platform.Home;
import touchstone.server.platform.database.Login;
import touchstone.server.platform.database.TestServerAccess;

/** The one PostgreSQL of this test run, with a migrated database to copy from. */
final class TestPostgres {
    private static final int TEMPLATES_KEPT = 12;

    // The only static state of the kit: a server costs a second, a copy of a database a tenth of one.
    private static final class Holder {
        static final TestPostgres INSTANCE = start();
    }

    final TestServerAccess server;
    private final String template;
    private final AtomicInteger copies = new AtomicInteger();

    private TestPostgres(TestServerAccess server, String template) {
        this.server = server;
        this.template = template;
    }

    static TestPostgres get() {
        return Holder.INSTANCE;
    }

    /** Makes a database as the migrations leave it. */
    String copy() throws SQLException {
        String name = "test_" + ProcessHandle.current().pid() + "_" + copies.incrementAndGet();
        onAdmin("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
        onAdmin("CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER touchstone_owner");
        return name;
    }

    void drop(String name) throws SQLException {
        onAdmin("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    private void onAdmin(String statement) throws SQLException {
        try (Connection admin = server.admin().connect()) {
            execute(admin, statement);
        }
    }

    private static TestPostgres start() {
        try {
            String outside = System.getenv().getOrDefault("TOUCHSTONE_TEST_DATABASE_URL", "");
            TestServerAccess server =
                    outside.isBlank() ? TestServerAccess.own(sharedHome()) : TestServerAccess.outside(outside);
            String template = "template_" + Migrations.hash();
            try (Connection admin = server.admin().connect()) {
                // One process at a time makes templates and tidies up.
                execute(admin, "SELECT pg_advisory_lock(11)");
                List<String> names = names(admin);
                for (String left : left(names, template))
                    execute(admin, "DROP DATABASE IF EXISTS " + left + " WITH (FORCE)");
                if (!names.contains(template)) makeTemplate(admin, server, template);
            }
            return new TestPostgres(server, template);
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("the PostgreSQL for tests cannot be had", failure);
        }
    }

    private static void makeTemplate(Connection admin, TestServerAccess server, String template) throws SQLException {
        String unfinished = template + "_unfinished";
        execute(admin, "DROP DATABASE IF EXISTS " + unfinished + " WITH (FORCE)");
        execute(admin, "CREATE DATABASE " + unfinished + " OWNER touchstone_owner TEMPLATE template0 ENCODING 'UTF8'");
        server.allow(unfinished);
        Login owner = server.owner().at(unfinished);
        Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        execute(admin, "ALTER DATABASE " + unfinished + " RENAME TO " + template);
    }

    // What killed runs left behind, and templates of migrations that have changed since.
    private static List<String> left(List<String> names, String current) {
        List<String> left = new ArrayList<>(names.stream()
                .filter(name -> name.startsWith("test_"))
                .filter(name ->
                        ProcessHandle.of(Long.parseLong(name.split("_")[1])).isEmpty())
                .toList());
        List<String> templates = names.stream()
                .filter(name -> name.startsWith("template_") && !name.equals(current))
                .toList();
        left.addAll(templates.subList(0, Math.max(0, templates.size() - TEMPLATES_KEPT)));
        return left;
    }

    private static List<String> names(Connection admin) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = admin.createStatement();
                var rows = statement.executeQuery(
                        "SELECT datname FROM pg_database WHERE datname ~ '^(test_[0-9]+_|template_[0-9a-f]{16})' ORDER BY oid")) {
            while (rows.next()) names.add(rows.getString(1));
        }
        return names;
    }

    private static Home sharedHome() throws IOException {
        String account = System.getProperty("user.name");
        Home home = new Home(Path.of(System.getProperty("java.io.tmpdir"), "touchstone-tests-" + account));
        if (!Files.getOwner(home.make()).getName().equals(account))
            throw new IOException(home.folder() + " belongs to somebody else");
        return home;
    }

    private static void execute(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }
}
