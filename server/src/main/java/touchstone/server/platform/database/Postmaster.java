package touchstone.server.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server process that {@code postmaster.pid} speaks of, which may be dead.
 *
 * @param pid  its number in the operating system
 * @param data the folder that it serves
 */
record Postmaster(long pid, Path data) {
    private static final Path PROCESSES = Path.of("/proc");

    /** Reads the file that PostgreSQL leaves in its data folder; absent or not yet written means none. */
    static Optional<Postmaster> in(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("-?\\d+")) return Optional.empty();
        return Optional.of(
                new Postmaster(Math.abs(Long.parseLong(lines.getFirst().strip())), data));
    }

    /** Whether this very server runs: not a dead one nobody has buried, nor another process with its number. */
    boolean lives() {
        Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) return false;
        if (Files.isDirectory(PROCESSES.resolve("self"))) return serves(PROCESSES.resolve(Long.toString(pid)));
        return process.get()
                .info()
                .command()
                .map(name -> name.endsWith("postgres"))
                .orElse(true);
    }

    /** Whether the number seems alive although this server is not: PostgreSQL itself would be taken in. */
    boolean misleads() {
        return !lives() && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }

    /** Whether children of a killed server still finish; two servers must never write one folder. */
    boolean leftChildren() {
        if (!Files.isDirectory(PROCESSES.resolve("self"))) return false;
        try (Stream<Path> processes = Files.list(PROCESSES)) {
            return processes
                    .filter(process -> process.getFileName().toString().matches("\\d+"))
                    .anyMatch(this::serves);
        } catch (IOException unreadable) {
            return true;
        }
    }

    /** Removes the file of a dead server. */
    void forget() throws IOException {
        Files.deleteIfExists(data.resolve("postmaster.pid"));
    }

    // Every process of a server has the data folder as its working folder; a dead one has none.
    private boolean serves(Path process) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(data.toRealPath());
        } catch (AccessDeniedException hidden) {
            return looksLikeOurs(process);
        } catch (IOException gone) {
            return false;
        }
    }

    // In a container even root may not look into other accounts' processes; name, state and owner are always told.
    private boolean looksLikeOurs(Path process) {
        try {
            return Files.readString(process.resolve("stat")).matches("(?s)\\d+ \\(postgres\\) [^ZX].*")
                    && Files.getOwner(process).equals(Files.getOwner(data));
        } catch (IOException gone) {
            return false;
        }
    }
}
