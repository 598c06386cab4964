package touchstone.server.people.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The twenty thousand passwords that leaked most often, and words that lie near in this trade. */
@Component
class CommonPasswords {

    private final Set<String> words = new HashSet<>();

    CommonPasswords() {
        try (InputStream near = new ClassPathResource("touchstone/common-passwords.txt").getInputStream();
                InputStream packed = new ClassPathResource("touchstone/common-passwords-20k.txt.gz").getInputStream();
                InputStream leaked = new GZIPInputStream(packed)) {
            add(near);
            add(leaked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether people choose this word, in lower case, again and again. */
    boolean contains(String word) {
        return words.contains(word);
    }

    private void add(InputStream lines) {
        new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))
                .lines()
                .forEach(words::add);
    }
}
