package touchstone.cli.measures;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.HydratorSupplier;
import blue.strategic.parquet.ParquetReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;
import touchstone.cli.client.NotUsable;

/** The wanted columns of a Parquet file; whole numbers and texts are read as they would stand in CSV. */
final class ParquetColumns implements Columns {

    private static final byte[] NOTHING = new byte[0];

    private final Source source;
    private final int shape;
    private final List<String> wanted;
    private final int[] chosen;
    private final Stream<byte[][]> stream;
    private final Iterator<byte[][]> rows;
    private byte[][] row = new byte[0][];
    private byte[] bytes = NOTHING;
    private int[] ends = new int[0];
    private long line;

    private ParquetColumns(Source source, int shape, List<String> wanted, int[] chosen, Stream<byte[][]> stream) {
        this.source = source;
        this.shape = shape;
        this.wanted = wanted;
        this.chosen = chosen;
        this.stream = stream;
        rows = stream.iterator();
    }

    /** Opens a file and finds its columns by name. */
    static ParquetColumns open(Source source, List<Shape> shapes) {
        File file = source.onDisk().toFile();
        try {
            List<String> names = ParquetReader.readMetadata(file).getFileMetaData().getSchema().getFields().stream()
                    .map(Type::getName)
                    .toList();
            List<String> header =
                    names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            int shape = Shape.choose(source, shapes, header);
            int[] places = shapes.get(shape).places(header);
            List<String> read = Arrays.stream(places)
                    .filter(place -> place >= 0)
                    .mapToObj(names::get)
                    .toList();
            int[] chosen = Arrays.stream(places)
                    .map(place -> place < 0 ? Shape.MISSING : read.indexOf(names.get(place)))
                    .toArray();
            HydratorSupplier<byte[][], byte[][]> rows = HydratorSupplier.constantly(new Row(read));
            return new ParquetColumns(
                    source, shape, shapes.get(shape).wanted(), chosen, ParquetReader.streamContent(file, rows, read));
        } catch (IOException | RuntimeException failure) {
            if (failure instanceof NotUsable known) {
                throw known;
            }
            throw damaged(source, failure);
        }
    }

    private record Row(List<String> names) implements Hydrator<byte[][], byte[][]> {

        @Override
        public byte[][] start() {
            byte[][] empty = new byte[names.size()][];
            Arrays.fill(empty, NOTHING);
            return empty;
        }

        @Override
        public byte[][] add(byte[][] row, String heading, @Nullable Object value) {
            row[names.indexOf(heading)] =
                    value == null ? NOTHING : value.toString().getBytes(StandardCharsets.UTF_8);
            return row;
        }

        @Override
        public byte[][] finish(byte[][] row) {
            return row;
        }
    }

    @Override
    public int shape() {
        return shape;
    }

    @Override
    public boolean has(int column) {
        return chosen[column] >= 0;
    }

    @Override
    public boolean next() {
        try {
            if (!rows.hasNext()) {
                return false;
            }
            row = rows.next();
        } catch (UncheckedIOException failure) {
            throw damaged(source, failure);
        }
        line++;
        int length = 0;
        ends = new int[row.length];
        for (int column = 0; column < row.length; column++) {
            length += row[column].length;
            ends[column] = length;
        }
        bytes = new byte[length];
        for (int column = 0; column < row.length; column++) {
            int start = column == 0 ? 0 : ends[column - 1];
            System.arraycopy(row[column], 0, bytes, start, row[column].length);
        }
        return true;
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int from(int column) {
        return chosen[column] <= 0 ? 0 : ends[chosen[column] - 1];
    }

    @Override
    public int to(int column) {
        return has(column) ? ends[chosen[column]] : 0;
    }

    @Override
    public String text(int column) {
        return has(column) ? new String(row[chosen[column]], StandardCharsets.UTF_8) : "";
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public NotUsable bad(int column, String wrong) {
        return source.bad(
                line,
                column + 1,
                wrong.replace("it is empty", "the " + wanted.get(column) + " is empty"),
                "Correct the row or take it out.");
    }

    @Override
    public void close() {
        stream.close();
    }

    private static NotUsable damaged(Source source, Exception failure) {
        return source.bad(
                "it is not a Parquet file that can be read (" + failure.getMessage() + ")",
                "Write it again, or give CSV.");
    }
}
