package touchstone.server.exchange.imports;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import touchstone.server.exchange.ExchangeProblem;

/**
 * A gzip file unpacked while it is read. It ends in {@link UnusableUpload} when the packing is damaged, and when more comes
 * out than any file of rows would give: a bomb of some kilobytes must not become a disk full of nothing.
 */
final class Unpacked extends InputStream {
    /** Bytes that may come out whatever went in. */
    static final long HARMLESS = 10L << 20;
    /** Bytes that may come out for each that went in, beyond the harmless ones. */
    static final long RATIO = 200;

    private final Counting packed;
    private final InputStream unpacked;
    private long total;

    Unpacked(InputStream file) throws IOException {
        packed = new Counting(file);
        try {
            unpacked = new GZIPInputStream(packed, 1 << 16);
        } catch (ZipException | EOFException damaged) {
            file.close();
            throw new UnusableUpload(ExchangeProblem.UPLOAD_DAMAGED, damaged);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            int n = unpacked.read(bytes, offset, length);
            total += Math.max(n, 0);
            if (total > Uploads.LARGEST || (total > HARMLESS && total > RATIO * packed.count)) {
                throw new UnusableUpload(ExchangeProblem.UPLOAD_UNPACKS_TOO_LARGE);
            }
            return n;
        } catch (ZipException | EOFException damaged) {
            throw new UnusableUpload(ExchangeProblem.UPLOAD_DAMAGED, damaged);
        }
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count += Math.max(n, 0);
            return n;
        }
    }
}
