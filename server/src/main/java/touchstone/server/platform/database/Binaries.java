package touchstone.server.platform.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;
import touchstone.server.platform.CannotStart;

/**
 * The programs of PostgreSQL, unpacked from the class path into the home.
 *
 * @param folder holds {@code bin}, {@code lib} and {@code share}
 */
record Binaries(Path folder) {
    static final String VERSION = "18.6.0";
    private static final String SUMS = "/touchstone/postgres/SHA256SUMS";
    private static final String MARK = "unpacked-from";

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** Unpacks what the class path brings for this machine; does nothing when the same is there already. */
    static Binaries unpack(Path parent) throws IOException {
        String archive = archiveName();
        String sum = expectedSum(archive);
        Path folder = parent.resolve(VERSION);
        Path mark = folder.resolve(MARK);
        if (Files.exists(mark) && Files.readString(mark).equals(sum)) return new Binaries(folder);

        byte[] packed = read(archive);
        if (!sum.equals(HexFormat.of().formatHex(sha256(packed))))
            throw new CannotStart(
                    "database-programs",
                    "The packed PostgreSQL " + archive + " is not the one this version was made with.",
                    "Fetch Touchstone anew.");
        Path fresh = parent.resolve(VERSION + ".new");
        remove(fresh);
        Files.createDirectories(fresh);
        Tar.unpack(new XZInputStream(new ByteArrayInputStream(packed)), fresh);
        Files.writeString(fresh.resolve(MARK), sum);
        remove(folder);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        return new Binaries(folder);
    }

    /** The archive for this machine; the one for macOS holds both processors. */
    static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) return "postgres-darwin-x86_64.txz";
        boolean arm = processor.equals("aarch64");
        if (system.contains("linux") && (arm || processor.equals("amd64")))
            return arm ? "postgres-linux-arm_64.txz" : "postgres-linux-x86_64.txz";
        throw new CannotStart(
                "database-programs",
                "There is no packed PostgreSQL for " + system + " on " + processor + ".",
                "Run any PostgreSQL 15 or newer and set " + Database.URL_VARIABLE + ".");
    }

    static String expectedSum(String archive) throws IOException {
        return new String(read(SUMS.substring(1)), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.endsWith("  " + archive))
                .map(line -> line.substring(0, 64))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream packed = Binaries.class.getResourceAsStream("/" + resource)) {
            if (packed == null)
                throw new CannotStart(
                        "database-programs",
                        "The packed PostgreSQL " + resource + " is missing on the class path.",
                        "Build Touchstone on the kind of machine it runs on, or set " + Database.URL_VARIABLE + ".");
            return packed.readAllBytes();
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
