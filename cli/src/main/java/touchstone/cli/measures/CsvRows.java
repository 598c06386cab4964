package touchstone.cli.measures;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Rows of a CSV file as slices of bytes (RFC 4180, UTF-8; comma, semicolon or tab, whichever the first line has): made for tables of
 * millions of short fields, where a string for each field would cost more than the measure.
 */
final class CsvRows implements Closeable {

    private static final int LONGEST_ROW = 1 << 26;

    private final Source source;
    private final InputStream input;
    private byte[] bytes = new byte[1 << 18];
    private int at;
    private int end;
    private boolean finished;
    private long line;
    private long nextLine = 1;
    private byte separator;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int fields;
    private final BitSet doubled = new BitSet();

    CsvRows(Source source) {
        this.source = source;
        try {
            input = source.open();
        } catch (IOException failure) {
            throw source.unreadable(failure, 1);
        }
        fill();
        skipMark();
    }

    /** Moves to the next row that is not blank; false at the end. */
    boolean next() {
        while (true) {
            while (at >= end && !finished) {
                fill();
            }
            if (at >= end) {
                return false;
            }
            int start = at;
            line = nextLine;
            if (separator == 0) {
                separator = separatorOfFirstLine();
            }
            if (scan()) {
                if (fields > 1 || to[0] > from[0]) {
                    return true;
                }
            } else {
                at = start;
                nextLine = line;
                fill();
            }
        }
    }

    /** The line where the row begins, from 1. */
    long line() {
        return line;
    }

    /** How many fields the row has. */
    int fields() {
        return fields;
    }

    /** The bytes in which {@link #from} and {@link #to} count; valid until the next row. */
    byte[] bytes() {
        return bytes;
    }

    /** The place of a field's first byte. */
    int from(int field) {
        return from[field];
    }

    /** The place after a field's last byte. */
    int to(int field) {
        return to[field];
    }

    /** A field as text. */
    String text(int field) {
        return new String(bytes, from[field], to[field] - from[field], StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException failure) {
            throw source.unreadable(failure, nextLine);
        }
    }

    /** Reads one row; false when it is not whole yet. */
    private boolean scan() {
        fields = 0;
        doubled.clear();
        byte[] text = bytes;
        int place = at;
        while (true) {
            if (fields == from.length) {
                from = Arrays.copyOf(from, fields * 2);
                to = Arrays.copyOf(to, fields * 2);
            }
            if (place < end && text[place] == '"') {
                place = quoted(place);
                if (place < 0) {
                    return false;
                }
            } else {
                from[fields] = place;
                while (place < end && text[place] != separator && text[place] != '\n') {
                    place++;
                }
                to[fields] = place;
            }
            fields++;
            if (place >= end) {
                if (!finished) {
                    return false;
                }
                at = end;
                withoutReturn();
                undouble();
                return true;
            }
            if (text[place] == '\n') {
                at = place + 1;
                nextLine++;
                withoutReturn();
                undouble();
                return true;
            }
            place++;
        }
    }

    private void withoutReturn() {
        int last = fields - 1;
        if (to[last] > from[last] && bytes[to[last] - 1] == '\r') {
            to[last]--;
        }
    }

    /** Reads a quoted field and returns the place after it, or -1 when its end is not read yet. */
    private int quoted(int opened) {
        int place = opened + 1;
        while (place < end) {
            byte sign = bytes[place];
            if (sign == '"') {
                if (place + 1 >= end && !finished) {
                    return -1;
                }
                if (place + 1 < end && bytes[place + 1] == '"') {
                    doubled.set(fields);
                    place += 2;
                    continue;
                }
                from[fields] = opened + 1;
                to[fields] = place;
                place++;
                while (place < end && bytes[place] == '\r') {
                    place++;
                }
                if (place < end && bytes[place] != separator && bytes[place] != '\n') {
                    throw source.bad(
                            line, fields + 1, "text follows a closing quote", "Double the quotes in the field.");
                }
                return place;
            }
            if (sign == '\n') {
                nextLine++;
            }
            place++;
        }
        if (finished) {
            throw source.bad(line, fields + 1, "a quote is opened and never closed", "Close the quote.");
        }
        return -1;
    }

    /** Takes one of each two quotes out of the fields that have them, once the row is whole. */
    private void undouble() {
        for (int field = 0; field < fields; field++) {
            if (!doubled.get(field)) {
                continue;
            }
            int write = from[field];
            for (int place = from[field]; place < to[field]; place++) {
                bytes[write++] = bytes[place];
                if (bytes[place] == '"') {
                    place++;
                }
            }
            to[field] = write;
        }
        doubled.clear();
    }

    private byte separatorOfFirstLine() {
        int[] counts = new int[3];
        for (int place = at; place < end && bytes[place] != '\n'; place++) {
            switch (bytes[place]) {
                case ',' -> counts[0]++;
                case '\t' -> counts[1]++;
                case ';' -> counts[2]++;
                case 0 -> throw source.bad(1, 1, "it is not text in UTF-8", "Save it as CSV in UTF-8.");
                default -> {}
            }
        }
        if (counts[0] >= counts[1] && counts[0] >= counts[2]) {
            return ',';
        }
        return counts[1] >= counts[2] ? (byte) '\t' : (byte) ';';
    }

    private void skipMark() {
        if (end - at >= 3
                && (bytes[at] & 0xff) == 0xef
                && (bytes[at + 1] & 0xff) == 0xbb
                && (bytes[at + 2] & 0xff) == 0xbf) {
            at += 3;
        }
    }

    /** Moves the unread bytes to the front and reads more behind them. */
    private void fill() {
        if (at > 0) {
            System.arraycopy(bytes, at, bytes, 0, end - at);
            end -= at;
            at = 0;
        }
        if (end == bytes.length) {
            if (bytes.length >= LONGEST_ROW) {
                throw source.bad(
                        line, 1, "a row is longer than 64 MB: a quote is probably never closed", "Close the quote.");
            }
            bytes = Arrays.copyOf(bytes, bytes.length * 2);
        }
        try {
            int read = input.readNBytes(bytes, end, bytes.length - end);
            finished = end + read < bytes.length;
            end += read;
        } catch (IOException failure) {
            throw source.unreadable(failure, nextLine);
        }
    }
}
