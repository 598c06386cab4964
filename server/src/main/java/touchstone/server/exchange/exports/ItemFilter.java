package touchstone.server.exchange.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import touchstone.server.exchange.ExchangeProblem;
import touchstone.server.platform.Refused;

/**
 * Which items are taken out; an empty list takes all.
 *
 * @param states such as {@code done}
 * @param domains items with at least one of these tags
 * @param languages items in one of these languages
 */
public record ItemFilter(List<String> states, List<String> domains, List<String> languages) {
    private static final Set<String> STATES =
            Set.of("to_do", "in_work", "disagreement", "in_review", "rework", "held", "done", "withdrawn");

    /** Keeps its own copies. */
    public ItemFilter {
        states = List.copyOf(states);
        domains = List.copyOf(domains);
        languages = List.copyOf(languages);
    }

    /** Every item. */
    public static ItemFilter all() {
        return new ItemFilter(List.of(), List.of(), List.of());
    }

    /**
     * Reads words such as {@code status:done domain:finance}; the same word twice takes either value.
     *
     * @throws Refused with the place of the word that is not known
     */
    public static ItemFilter read(String text) {
        List<String> states = new ArrayList<>();
        List<String> domains = new ArrayList<>();
        List<String> languages = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            int colon = word.indexOf(':');
            String name = colon < 0 ? word : word.substring(0, colon);
            String value = colon < 0 ? "" : word.substring(colon + 1);
            switch (name) {
                case "status" -> states.add(known(value, at));
                case "domain" -> domains.add(given(value, at));
                case "language" -> languages.add(given(value, at));
                case "" -> {}
                default -> throw unknown(word, at);
            }
            at += word.length() + 1;
        }
        return new ItemFilter(states, domains, languages);
    }

    private static String known(String state, int at) {
        if (!STATES.contains(state)) {
            throw unknown("status:" + state, at);
        }
        return state;
    }

    private static String given(String value, int at) {
        if (value.isEmpty()) {
            throw unknown(value, at);
        }
        return value;
    }

    private static Refused unknown(String word, int at) {
        return new Refused(ExchangeProblem.RELEASE_FILTER)
                .about("word", word)
                .about("place", at + 1)
                .with("word", word)
                .with("place", at + 1);
    }
}
