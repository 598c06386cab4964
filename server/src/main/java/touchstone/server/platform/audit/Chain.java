package touchstone.server.platform.audit;

import java.security.MessageDigest;
import touchstone.server.platform.Crypto;

/** Computes one seal from the one before and rows in order of their ids. */
final class Chain {

    private final MessageDigest hash = Crypto.newHash();
    private final StringBuilder covers = new StringBuilder("{");
    private long first;
    private long last = Long.MIN_VALUE;
    private long rows;

    Chain(byte[] previous) {
        hash.update(previous);
    }

    void add(AuditRow row) {
        row.feed(hash);
        if (rows == 0) {
            first = row.id();
        } else if (row.id() != last + 1) {
            closeRange();
            first = row.id();
        }
        last = row.id();
        rows++;
    }

    long rows() {
        return rows;
    }

    /** The ids as PostgreSQL reads a multirange: {@code {[1,5),[7,8)}}. Called once. */
    String covers() {
        if (rows > 0) {
            closeRange();
        }
        return covers.append('}').toString();
    }

    byte[] hash() {
        return hash.digest();
    }

    private void closeRange() {
        covers.append(covers.length() > 1 ? "," : "")
                .append('[')
                .append(first)
                .append(',')
                .append(last + 1)
                .append(')');
    }
}
