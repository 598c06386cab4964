package touchstone.formats.npy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a .npy header says. The header is a Python dictionary of three known keys in any order; nothing else is understood.
 *
 * @param type kind and bytes of a number, e.g. {@code f4}
 * @param littleEndian whether the low byte comes first
 * @param columnsFirst whether the array lies column by column (Fortran order)
 * @param shape lengths of the axes
 */
record NpyHeader(String type, boolean littleEndian, boolean columnsFirst, List<Long> shape) {

    private static final Pattern DESCRIPTION = Pattern.compile("'descr'\\s*:\\s*'([<>|=]?)([a-zA-Z])(\\d{1,2})'");
    private static final Pattern ORDER = Pattern.compile("'fortran_order'\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("'shape'\\s*:\\s*\\(([0-9L,\\s]{0,200})\\)");
    private static final int MOST_AXES = 8;

    static NpyHeader of(String text) throws BadArray {
        Matcher description = found(DESCRIPTION, text, "descr");
        Matcher order = found(ORDER, text, "fortran_order");
        Matcher shape = found(SHAPE, text, "shape");
        List<Long> lengths;
        try {
            lengths = Stream.of(shape.group(1).split(","))
                    .map(length -> length.strip().replace("L", ""))
                    .filter(length -> !length.isEmpty())
                    .map(Long::parseLong)
                    .toList();
        } catch (NumberFormatException tooLong) {
            throw new BadArray("the header's shape (" + shape.group(1) + ") is no shape");
        }
        if (lengths.size() > MOST_AXES) {
            throw new BadArray("the header names " + lengths.size() + " axes");
        }
        boolean little = !description.group(1).equals(">");
        return new NpyHeader(
                description.group(2) + description.group(3),
                little,
                order.group(1).equals("True"),
                lengths);
    }

    private static Matcher found(Pattern pattern, String text, String key) throws BadArray {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new BadArray("the header has no usable '" + key + "'");
        }
        return matcher;
    }
}
