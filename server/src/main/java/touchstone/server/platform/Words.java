package touchstone.server.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The server's words for people, from {@code messages/<room>.properties} and, in Chinese, {@code <room>.zh-Hans.properties}. */
@Component
public class Words {

    /** English, in which every word exists. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** Chinese in simplified characters. */
    public static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");

    private static final String CHINESE_FILE = ".zh-Hans.properties";

    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> chinese = new HashMap<>();

    Words() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                boolean inChinese =
                        Objects.requireNonNullElse(file.getFilename(), "").endsWith(CHINESE_FILE);
                read(file).forEach((key, text) -> (inChinese ? chinese : english).put((String) key, (String) text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of the key with {@code {name}} filled in, in English where the locale has none; empty for an unknown key. */
    public Optional<String> find(Locale locale, String key, Map<String, ?> arguments) {
        String text = isChinese(locale) ? chinese.getOrDefault(key, english.get(key)) : english.get(key);
        return Optional.ofNullable(text).map(words -> filled(words, arguments));
    }

    /** The locale we can serve that comes nearest to what is asked for. */
    public static Locale nearest(Locale wanted) {
        return isChinese(wanted) ? CHINESE : ENGLISH;
    }

    /** All keys of the language. */
    public Set<String> keys(Locale locale) {
        return new TreeSet<>((isChinese(locale) ? chinese : english).keySet());
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals("zh");
    }

    private static String filled(String text, Map<String, ?> arguments) {
        String result = text;
        for (Map.Entry<String, ?> argument : arguments.entrySet()) {
            result = result.replace("{" + argument.getKey() + "}", String.valueOf(argument.getValue()));
        }
        return result;
    }

    private static Properties read(Resource file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
