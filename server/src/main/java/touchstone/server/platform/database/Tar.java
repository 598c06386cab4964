package touchstone.server.platform.database;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Unpacks the plain tar archives that PostgreSQL comes in: files, folders and links inside the archive. */
final class Tar {
    private static final int BLOCK = 512;

    private Tar() {}

    static void unpack(InputStream archive, Path folder) throws IOException {
        try (archive) {
            byte[] header = archive.readNBytes(BLOCK);
            while (header.length == BLOCK && header[0] != 0) {
                Path target = inside(folder, text(header, 0, 100));
                long size = octal(header, 124, 12);
                switch (header[156]) {
                    case '0', 0 -> file(archive, target, size, octal(header, 100, 8));
                    case '2' -> link(folder, target, text(header, 157, 100));
                    case '5' -> Files.createDirectories(target);
                    default -> throw new IOException("unexpected entry in the archive: " + target.getFileName());
                }
                header = archive.readNBytes(BLOCK);
            }
        }
    }

    private static void file(InputStream archive, Path target, long size, long mode) throws IOException {
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            byte[] buffer = new byte[1 << 16];
            for (long left = size; left > 0; ) {
                int read = archive.readNBytes(buffer, 0, (int) Math.min(left, buffer.length));
                if (read == 0) throw new EOFException("the archive ends inside " + target.getFileName());
                out.write(buffer, 0, read);
                left -= read;
            }
        }
        archive.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
        boolean program = (mode & 0100) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static void link(Path folder, Path target, String to) throws IOException {
        inside(folder, folder.relativize(target.resolveSibling(to)).toString());
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target, Path.of(to));
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) throw new IOException("the archive reaches outside: " + name);
        return target;
    }

    private static String text(byte[] header, int from, int length) {
        int end = from;
        while (end < from + length && header[end] != 0) end++;
        return new String(header, from, end - from, StandardCharsets.UTF_8);
    }

    private static long octal(byte[] header, int from, int length) {
        String digits = text(header, from, length).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }
}
