package touchstone.server.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileOwnerAttributeView;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import touchstone.server.platform.CannotStart;

/**
 * One PostgreSQL server of our own, running or not.
 *
 * @param programs   what to run
 * @param privileges as whom to run it
 * @param folder     where its rows are
 */
record Cluster(Binaries programs, Privileges privileges, DataFolder folder) {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final Duration RETRIES = Duration.ofSeconds(15);
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    /** Makes the data folder; a crash on the way leaves nothing that looks like one. */
    void initialize(String adminPassword) throws IOException {
        Path passwordFile = folder.folder().resolve("password");
        PrivateFiles.write(passwordFile, adminPassword);
        Files.getFileAttributeView(passwordFile, FileOwnerAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .setOwner(Files.getOwner(folder.folder()));
        try {
            run(List.of("/bin/rm", "-rf", folder.unfinished().toString()));
            Command.Result made = run(List.of(
                    programs.program("initdb").toString(),
                    "--pgdata=" + folder.unfinished(),
                    "--username=" + Roles.ADMIN,
                    "--auth=scram-sha-256",
                    "--pwfile=" + passwordFile,
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--data-checksums",
                    "--no-instructions"));
            if (!made.worked()) throw failed("PostgreSQL could not make its data folder", made.words());
        } finally {
            Files.deleteIfExists(passwordFile);
        }
        Files.move(folder.unfinished(), folder.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The server that serves our folder now, if any. */
    Optional<Postmaster> running() throws IOException {
        return Postmaster.in(folder.data()).filter(Postmaster::lives);
    }

    /** Starts the server at the port it had last, or at another when that one is taken. */
    void start() throws IOException {
        Settings.choosePort(folder.port());
        startAgain();
    }

    /** Starts the server at its port; after a crash waits for what is left of the last one and for the recovery. */
    void startAgain() throws IOException {
        Patience patience = new Patience(RETRIES);
        while (true) {
            Optional<Postmaster> last = Postmaster.in(folder.data());
            if (last.filter(Postmaster::leftChildren).isEmpty()) {
                if (last.filter(Postmaster::misleads).isPresent())
                    last.orElseThrow().forget();
                Settings.write(
                        folder.data(),
                        Integer.parseInt(Files.readString(folder.port()).strip()));
                Command.Result started = control("start", "--log=" + folder.log(), "--timeout=" + RECOVERY.toSeconds());
                if (started.worked()) {
                    LOG.info("PostgreSQL {} started as {}", Binaries.VERSION, privileges.description());
                    return;
                }
                if (patience.isOver()) throw failed("PostgreSQL does not start", started.words() + lastOfLog());
            } else if (patience.isOver()) {
                throw failed("What is left of a PostgreSQL that was killed does not end", lastOfLog());
            }
            patience.aMoment();
        }
    }

    /** Ends the server after the running statements were cancelled; everything acknowledged is on the disk. */
    void stop() throws IOException {
        // A server that was killed may still have a number until somebody buries it; there is nothing to stop then.
        if (running().isEmpty()) return;
        Command.Result stopped = control("stop", "--mode=fast", "--timeout=60");
        if (stopped.worked()) LOG.info("PostgreSQL stopped");
        else LOG.warn("PostgreSQL did not stop: {}", stopped.words().strip());
    }

    /** The superuser's way in, as soon as the server lets anybody in. */
    Connection connect(Passwords passwords) throws IOException {
        Login admin = login("postgres").as(Roles.ADMIN, passwords.admin());
        Patience patience = new Patience(RECOVERY);
        while (true) {
            try {
                Connection connection = admin.connect();
                requireOurs(connection);
                return connection;
            } catch (SQLException failure) {
                if (!Patience.mayPass(failure) || patience.isOver() || running().isEmpty())
                    throw new CannotStart(
                            "database-unreachable",
                            "Our own PostgreSQL does not let us in: " + failure.getMessage(),
                            "Look at " + folder.log() + ".",
                            failure);
                patience.aMoment();
            }
        }
    }

    Login login(String database) throws IOException {
        String port = Files.readString(folder.port()).strip();
        return new Login("jdbc:postgresql://127.0.0.1:" + port + "/" + database, "", "");
    }

    private void requireOurs(Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW data_directory")) {
            row.next();
            if (!Path.of(row.getString(1)).toRealPath().equals(folder.data().toRealPath()))
                throw new CannotStart(
                        "database-port",
                        "Another PostgreSQL answers at the port of ours.",
                        "Remove " + folder.port() + " and start again.");
        }
    }

    private Command.Result control(String verb, String... options) {
        List<String> command = new ArrayList<>(List.of(
                programs.program("pg_ctl").toString(), verb, "--pgdata=" + folder.data(), "--wait", "--silent"));
        command.addAll(List.of(options));
        return run(command);
    }

    private Command.Result run(List<String> command) {
        return Command.run(privileges.wrap(command), folder.folder());
    }

    private String lastOfLog() throws IOException {
        if (!Files.exists(folder.log())) return "";
        List<String> lines = Files.readAllLines(folder.log());
        return "\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }

    private CannotStart failed(String what, String words) {
        return new CannotStart(
                "database-start", what + ": " + words.strip(), "Look at " + folder.log() + " and start again.");
    }
}
