package touchstone.server.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** One row as it is hashed: every field with its length before it, so that no two rows give the same bytes. */
record AuditRow(
        long id,
        String at,
        @Nullable String person,
        String action,
        @Nullable String project,
        @Nullable String subject,
        String detail) {

    void feed(MessageDigest hash) {
        hash.update(ByteBuffer.allocate(8).putLong(id).array());
        feed(hash, at);
        feed(hash, person);
        feed(hash, action);
        feed(hash, project);
        feed(hash, subject);
        feed(hash, detail);
    }

    private static void feed(MessageDigest hash, @Nullable String text) {
        if (text == null) {
            hash.update(ByteBuffer.allocate(4).putInt(-1).array());
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hash.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        hash.update(bytes);
    }
}
