package touchstone.formats.npy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A table of floating point numbers from a .npy file (format 1.0 to 3.0, float32 or float64, rows first, two axes).
 *
 * @param rows number of rows
 * @param columns number of columns, at least 1
 * @param cells the numbers row by row
 */
public record NpyMatrix(int rows, int columns, float[] cells) {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int BLOCK = 1 << 20;

    /**
     * Reads a whole file. Memory grows with what really arrives, not with what the header claims.
     *
     * @throws BadArray when the file is no such table, or more or less than its header says
     */
    public static NpyMatrix read(InputStream input) throws IOException {
        NpyHeader header = header(input);
        int bytes = switch (header.type()) {
            case "f4" -> 4;
            case "f8" -> 8;
            default ->
                throw new BadArray("its numbers are of type " + header.type() + "; save it with astype('float32')");
        };
        if (header.columnsFirst()) {
            throw new BadArray("it lies column by column; save it with numpy.ascontiguousarray");
        }
        if (header.shape().size() != 2 || header.shape().getLast() < 1) {
            throw new BadArray("its shape is " + header.shape() + "; a table has rows and columns");
        }
        long rows = header.shape().getFirst();
        long columns = header.shape().getLast();
        if (rows > Integer.MAX_VALUE || columns > Integer.MAX_VALUE || rows * columns > Integer.MAX_VALUE - 8) {
            throw new BadArray("its shape " + header.shape() + " is more than a table can hold");
        }
        float[] cells = cells(input, rows * columns, bytes, header.littleEndian());
        if (input.read() >= 0) {
            throw new BadArray("it is longer than its header says");
        }
        return new NpyMatrix((int) rows, (int) columns, cells);
    }

    private static NpyHeader header(InputStream input) throws IOException {
        try {
            byte[] start = exactly(input, 8);
            for (int i = 0; i < MAGIC.length; i++) {
                if (start[i] != MAGIC[i]) {
                    throw new BadArray("it is no .npy file");
                }
            }
            int version = start[6];
            if (version < 1 || version > 3) {
                throw new BadArray("its format is version " + version + ", and 1 to 3 are known");
            }
            ByteBuffer size =
                    ByteBuffer.wrap(exactly(input, version == 1 ? 2 : 4)).order(ByteOrder.LITTLE_ENDIAN);
            long length = version == 1 ? Short.toUnsignedLong(size.getShort()) : Integer.toUnsignedLong(size.getInt());
            if (length > LONGEST_HEADER) {
                throw new BadArray("its header claims " + length + " bytes");
            }
            return NpyHeader.of(new String(exactly(input, (int) length), StandardCharsets.UTF_8));
        } catch (EOFException cut) {
            throw new BadArray("it ends within its header");
        }
    }

    private static byte[] exactly(InputStream input, int length) throws IOException {
        byte[] bytes = input.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static float[] cells(InputStream input, long count, int bytes, boolean little) throws IOException {
        float[] cells = new float[(int) Math.min(count, BLOCK)];
        int filled = 0;
        while (filled < count) {
            int wanted = (int) Math.min(count - filled, BLOCK / 8);
            byte[] block = input.readNBytes(wanted * bytes);
            if (block.length < wanted * bytes) {
                throw new BadArray("it ends after " + (filled + block.length / bytes) + " of " + count + " numbers");
            }
            if (filled + wanted > cells.length) {
                cells = java.util.Arrays.copyOf(
                        cells, (int) Math.min(count, Math.max(2L * cells.length, filled + wanted)));
            }
            ByteBuffer buffer = ByteBuffer.wrap(block).order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            for (int i = 0; i < wanted; i++) {
                cells[filled++] = bytes == 4 ? buffer.getFloat() : (float) buffer.getDouble();
            }
        }
        return cells;
    }
}
