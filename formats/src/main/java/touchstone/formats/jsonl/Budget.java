package touchstone.formats.jsonl;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import touchstone.formats.Limits;

/** Lets a parser read only so much for one element, so that a single one cannot fill the memory. */
final class Budget extends FilterReader {
    private long left;

    Budget(Reader reader) {
        super(reader);
        renew();
    }

    void renew() {
        left = Limits.RECORD_CHARACTERS;
    }

    boolean spent() {
        return left <= 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (spent()) {
            throw new IOException("The record is longer than " + Limits.RECORD_CHARACTERS + " characters.");
        }
        int n = super.read(target, offset, length);
        left -= Math.max(n, 0);
        return n;
    }
}
