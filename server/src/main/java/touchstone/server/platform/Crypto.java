package touchstone.server.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Secrets and hashes; nothing else in the server names an algorithm. */
@Component
public class Crypto {

    private final SecureRandom random;

    Crypto(SecureRandom random) {
        this.random = random;
    }

    /** 256 random bits as URL-safe text of 43 characters. */
    public String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 of the text's UTF-8 bytes; enough for random secrets, never used for passwords. */
    public static byte[] hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of the bytes. */
    public static byte[] hash(byte[] bytes) {
        return newHash().digest(bytes);
    }

    /** A SHA-256 digest to be fed in parts. */
    public static MessageDigest newHash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
