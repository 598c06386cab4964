package touchstone.server.people.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import touchstone.server.people.PeopleProblem;
import touchstone.server.platform.Refused;
import touchstone.server.platform.Texts;
import touchstone.server.platform.Words;

/**
 * Hashes and checks passwords with Argon2id, 19 MiB and two passes each. Two at a time: hashing is made to be slow, and a crowd
 * at the door must not stop the work of those inside.
 */
@Component
public class Passwords {

    /** Fewest characters of a password that somebody chooses for themselves. */
    public static final int LEAST_CHOSEN = 12;

    /** Fewest characters of a password that a program or a manager sets for somebody. */
    public static final int LEAST_SET = 8;

    private static final int MOST = 256;
    private static final int FEWEST_GUESSES = 5;
    private static final String SERVICE = "touchstone";
    private static final String PREFIX = "{argon2}";

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore turns = new Semaphore(2, true);
    private final CommonPasswords common;
    private final Words words;
    private final String nobody;

    Passwords(CommonPasswords common, Words words) {
        this.common = common;
        this.words = words;
        this.nobody = hash("nobody signs in with this one");
    }

    /** The stored form. */
    public String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return PREFIX + argon2.encode(password);
        } finally {
            turns.release();
        }
    }

    /** Whether the password is the stored one; takes as long when there is nothing stored. */
    boolean matches(String password, Optional<String> stored) {
        if (password.length() > MOST) {
            return false;
        }
        turns.acquireUninterruptibly();
        try {
            boolean same = argon2.matches(password, stored.orElse(nobody).substring(PREFIX.length()));
            return same && stored.isPresent();
        } finally {
            turns.release();
        }
    }

    /** Refuses a password that is too short, too long, or guessed first. */
    public void requireGood(String password, String name, int least) {
        int length = Texts.length(password);
        if (length < least) {
            refuse("password.short", Map.of("least", least));
        }
        if (length > MOST) {
            refuse("password.long", Map.of("most", MOST));
        }
        if (least == LEAST_CHOSEN) {
            String lower = password.toLowerCase(Locale.ROOT);
            if (name.length() > 3 && lower.contains(name.toLowerCase(Locale.ROOT))) {
                refuse("password.name", Map.of());
            }
            List<String> known = List.of(name.toLowerCase(Locale.ROOT), SERVICE);
            if (new Guesses(known, common::contains).in(password) < FEWEST_GUESSES) {
                refuse("password.common", Map.of());
            }
        }
    }

    private void refuse(String why, Map<String, ?> values) {
        String reason = words.find(LocaleContextHolder.getLocale(), why, values).orElse("");
        throw new Refused(PeopleProblem.PASSWORD_REFUSED).about("why", reason);
    }
}
