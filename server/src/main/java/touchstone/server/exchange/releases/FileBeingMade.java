package touchstone.server.exchange.releases;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import touchstone.server.platform.Storage;

/** A file of a release while it is written: counted, hashed, and stored under its content at the end. */
final class FileBeingMade implements AutoCloseable {
    private final ReleaseFile file;
    private final Path spool;
    private final MessageDigest digest = sha256();
    private final OutputStream stream;
    private long size;

    FileBeingMade(ReleaseFile file) throws IOException {
        this.file = file;
        this.spool = Files.createTempFile("release", ".part");
        OutputStream counted = new FilterOutputStream(Files.newOutputStream(spool)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
                size += length;
            }
        };
        this.stream = new BufferedOutputStream(new DigestOutputStream(counted, digest), 1 << 16);
    }

    OutputStream stream() {
        return stream;
    }

    /** Stores the file, unless the same content is stored already, and says what it is. */
    Made keep(Storage storage) throws IOException {
        stream.close();
        byte[] hash = digest.digest();
        UUID id = ReleaseFile.storageId(hash);
        if (!storage.exists(id)) {
            storage.write(id, out -> Files.copy(spool, out));
        }
        return new Made(file.fileName(), size, HexFormat.of().formatHex(hash));
    }

    /** A file as the manifest names it. */
    record Made(String name, long size, String sha256) {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has SHA-256
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        Files.deleteIfExists(spool);
    }
}
