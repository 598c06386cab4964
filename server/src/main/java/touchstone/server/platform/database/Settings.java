package touchstone.server.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The two files that tell our own server how to run; written anew at every start. */
final class Settings {
    private Settings() {}

    static void write(Path data, int port) throws IOException {
        // Overwritten in place: the files keep the owner that PostgreSQL needs.
        overwrite(data.resolve("postgresql.conf"), """
                # Written by Touchstone at every start. Your own settings go into local.conf beside this file.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 100
                password_encryption = 'scram-sha-256'
                fsync = on
                full_page_writes = on
                synchronous_commit = on
                max_wal_size = '2GB'
                autovacuum_naptime = '15s'
                jit = off
                timezone = 'UTC'
                log_timezone = 'UTC'
                log_checkpoints = off
                log_line_prefix = '%%m [%%p] %%q%%u@%%d '
                cluster_name = 'touchstone'
                include_if_exists = 'local.conf'
                """.formatted(port));
        overwrite(data.resolve("pg_hba.conf"), """
                # Nobody gets in without a password, and nobody from another machine.
                host all all 127.0.0.1/32 scram-sha-256
                """);
    }

    /** The port used last when it is free, so that addresses stay the same; else any free one. */
    static void choosePort(Path remembered) throws IOException {
        if (Files.exists(remembered)) {
            int last = Integer.parseInt(Files.readString(remembered).strip());
            if (free(last) == last) return;
        }
        overwrite(remembered, Integer.toString(free(0)));
    }

    // The folder may belong to a lesser account than ours: never follow a link that it could have laid.
    private static void overwrite(Path file, String content) throws IOException {
        Files.writeString(
                file,
                content,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS);
    }

    private static int free(int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), wanted));
            return socket.getLocalPort();
        } catch (IOException taken) {
            return -1;
        }
    }
}
