package touchstone.formats.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NpyMatrixTest {

    private static byte[] file(int version, String header, byte[] data) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        int width = version == 1 ? 2 : 4;
        ByteBuffer buffer =
                ByteBuffer.allocate(8 + width + text.length + data.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
        if (version == 1) {
            buffer.putShort((short) text.length);
        } else {
            buffer.putInt(text.length);
        }
        return buffer.put(text).put(data).array();
    }

    private static String header(String type, String order, String shape) {
        return "{'descr': '" + type + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }   \n";
    }

    private static byte[] numbers(ByteOrder order, boolean wide, double... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * (wide ? 8 : 4)).order(order);
        for (double value : values) {
            if (wide) {
                buffer.putDouble(value);
            } else {
                buffer.putFloat((float) value);
            }
        }
        return buffer.array();
    }

    private static NpyMatrix read(byte[] bytes) throws IOException {
        return NpyMatrix.read(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @CsvSource({"1, <f4, false", "2, <f8, true", "3, <f4, false", "1, >f8, true", "1, >f4, false", "1, =f8, true"})
    void everyVersionWidthAndByteOrderIsRead(int version, String type, boolean wide) throws IOException {
        ByteOrder order = type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        NpyMatrix matrix =
                read(file(version, header(type, "False", "(2, 3)"), numbers(order, wide, 0.5, 0.25, 0.25, 1, 0, -2)));
        assertThat(matrix.rows()).isEqualTo(2);
        assertThat(matrix.columns()).isEqualTo(3);
        assertThat(matrix.cells()).containsExactly(0.5f, 0.25f, 0.25f, 1, 0, -2);
    }

    @Test
    void manyBlocksAreReadInOrder() throws IOException {
        int rows = 200_000;
        double[] values = new double[rows * 2];
        java.util.Arrays.setAll(values, i -> i);
        NpyMatrix matrix = read(
                file(1, header("<f4", "False", "(" + rows + ", 2)"), numbers(ByteOrder.LITTLE_ENDIAN, false, values)));
        assertThat(matrix.cells()).hasSize(rows * 2);
        assertThat(matrix.cells()[399_999]).isEqualTo(399_999f);
        assertThat(matrix.cells()[131_073]).isEqualTo(131_073f);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<i8; False; (1, 1); numbers are of type i8",
                "|O8; False; (1, 1); numbers are of type O8",
                "<f4; True; (1, 1); column by column",
                "<f4; False; (1,); a table has rows and columns",
                "<f4; False; (); a table has rows and columns",
                "<f4; False; (1, 0); a table has rows and columns",
                "<f4; False; (1, 1, 1); a table has rows and columns",
                "<f4; False; (9223372036854775807, 9223372036854775807); more than a table can hold",
                "<f4; False; (99999999999999999999, 1); is no shape",
                "<f4; False; (1 2, 1); is no shape",
                "<f4; False; (-1, 1); no usable 'shape'",
                "<f4; Maybe; (1, 1); no usable 'fortran_order'",
                "nothing; False; (1, 1); no usable 'descr'",
                "<f4; False; (1,1,1,1,1,1,1,1,1); names 9 axes",
                "<f4; False; (2000000000, 1); it ends after 1 of 2000000000 numbers",
                "<f4; False; (0, 3); longer than its header says"
            })
    void aHostileHeaderIsRefused(String type, String order, String shape, String wrong) {
        byte[] bytes = file(1, header(type, order, shape), numbers(ByteOrder.LITTLE_ENDIAN, false, 1));
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(BadArray.class).hasMessageContaining(wrong);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 9, 40})
    void aCutFileIsRefused(int length) {
        byte[] whole = file(1, header("<f4", "False", "(1, 1)"), numbers(ByteOrder.LITTLE_ENDIAN, false, 1));
        assertThatThrownBy(() -> read(java.util.Arrays.copyOf(whole, length)))
                .isInstanceOf(BadArray.class)
                .hasMessageContaining("ends within its header");
    }

    @Test
    void otherFilesAndVersionsAreRefused() {
        byte[] four = file(4, header("<f4", "False", "(1, 1)"), new byte[4]);
        assertThatThrownBy(() -> read(four)).hasMessageContaining("version 4");
        byte[] text = "item,label\n1,2\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> read(text)).hasMessage("it is no .npy file");
        byte[] long2 = file(2, "", new byte[0]);
        ByteBuffer.wrap(long2).order(ByteOrder.LITTLE_ENDIAN).putInt(8, -1);
        assertThatThrownBy(() -> read(long2)).hasMessageContaining("its header claims 4294967295 bytes");
    }
}
