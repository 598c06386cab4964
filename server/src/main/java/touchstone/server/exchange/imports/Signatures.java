package touchstone.server.exchange.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

/** Knows files that are no rows by how they begin: workbooks, archives, pictures and the like, whatever they are called. */
final class Signatures {
    private static final int LONGEST = 8;
    private static final List<byte[]> FOREIGN = List.of(
            bytes("504B0304"), // zip: also workbooks and other office files
            bytes("D0CF11E0A1B11AE1"), // office files of old
            bytes("255044462D"), // PDF
            bytes("89504E470D0A1A0A"), // PNG
            bytes("FFD8FFE0"), // JPEG
            bytes("FFD8FFE1"),
            bytes("474946383961"), // GIF
            bytes("526172211A07"), // RAR
            bytes("377ABCAF271C"), // 7z
            bytes("425A6839"), // bzip2
            bytes("FD377A585A00"), // xz
            bytes("28B52FFD"), // zstd
            bytes("50415231")); // Parquet
    private static final byte[] GZIP = bytes("1F8B");

    private Signatures() {}

    /** Whether the next bytes begin a gzip file; nothing is taken from the stream. */
    static boolean isGzip(BufferedInputStream file) throws IOException {
        return begins(head(file), GZIP);
    }

    /** Whether the next bytes begin a file that cannot hold rows; nothing is taken from the stream. */
    static boolean isForeign(BufferedInputStream file) throws IOException {
        byte[] head = head(file);
        return FOREIGN.stream().anyMatch(signature -> begins(head, signature));
    }

    private static byte[] head(BufferedInputStream file) throws IOException {
        file.mark(LONGEST);
        byte[] head = file.readNBytes(LONGEST);
        file.reset();
        return head;
    }

    private static boolean begins(byte[] head, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= head.length || head[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
