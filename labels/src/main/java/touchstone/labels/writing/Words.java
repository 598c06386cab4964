package touchstone.labels.writing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The words of a text. Scripts without spaces count every character as a word; punctuation counts too. */
final class Words {
    private static final Pattern WORD = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]|[\\p{L}\\p{M}\\p{N}_&&"
                    + "[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]]+|\\S");
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");
    private static final long MOST_CELLS = 4_000_000;

    private Words() {}

    /** The text composed (NFC), with every run of white space as one blank and none at the ends. */
    static String normal(String text) {
        return SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    static List<String> of(String text) {
        return WORD.matcher(normal(text))
                .results()
                .map(result -> result.group())
                .toList();
    }

    /** How many words are replaced, added or left out at least; for long texts a lower bound that ignores their order. */
    static int changes(List<String> from, List<String> to) {
        return (long) from.size() * to.size() <= MOST_CELLS ? edits(from, to) : apart(from, to);
    }

    private static int edits(List<String> from, List<String> to) {
        int[] row = new int[to.size() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.size(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + (from.get(line - 1).equals(to.get(column - 1)) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, Math.min(row[column], row[column - 1]) + 1);
            }
        }
        return row[to.size()];
    }

    private static int apart(List<String> from, List<String> to) {
        Map<String, Integer> surplus = new HashMap<>();
        from.forEach(word -> surplus.merge(word, 1, Integer::sum));
        to.forEach(word -> surplus.merge(word, -1, Integer::sum));
        int more =
                surplus.values().stream().mapToInt(count -> Math.max(0, count)).sum();
        int fewer =
                surplus.values().stream().mapToInt(count -> Math.max(0, -count)).sum();
        return Math.max(more, fewer);
    }
}
