package touchstone.server.people.account;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How many guesses in a row a password is made of. A guess is what an attacker tries as one piece: a common word, also with
 * figures for letters; a name that is known here; a walk over the keyboard; a sequence; a year; or else a single character.
 */
final class Guesses {

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 30;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    /** Rows and columns of common keyboards, read both ways. */
    private static final List<String> WALKS = List.of(
            "`1234567890-=",
            "qwertyuiop[]",
            "asdfghjkl;'",
            "zxcvbnm,./",
            "qwertzuiop",
            "yxcvbnm",
            "azertyuiop",
            "qsdfghjklm",
            "!@#$%^&*()_+",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p;/",
            "qazwsxedcrfvtgbyhnujmikolp",
            "1q2w3e4r5t6y7u8i9o0p",
            "147258369",
            "789456123");

    private final List<String> known;
    private final Predicate<String> common;

    /**
     * Over what is known.
     *
     * @param known names that an attacker would try here, in lower case
     * @param common whether people choose a word again and again
     */
    Guesses(List<String> known, Predicate<String> common) {
        this.known = known;
        this.common = common;
    }

    /** The fewest pieces that the password, or what it repeats, is made of. */
    int in(String password) {
        String text = once(password.toLowerCase(Locale.ROOT));
        int[] fewest = new int[text.length() + 1];
        for (int end = 1; end <= text.length(); end++) {
            fewest[end] = fewest[end - 1] + 1;
            for (int start = Math.max(0, end - LONGEST_PIECE); start <= end - SHORTEST_PIECE; start++) {
                if (fewest[start] + 1 < fewest[end] && isPiece(text.substring(start, end))) {
                    fewest[end] = fewest[start] + 1;
                }
            }
        }
        return fewest[text.length()];
    }

    private boolean isPiece(String piece) {
        return common.test(piece)
                || common.test(letters(piece, 'i'))
                || common.test(letters(piece, 'l'))
                || known.contains(piece)
                || YEAR.matcher(piece).matches()
                || isSequence(piece)
                || isWalk(piece);
    }

    /** The word that is meant by figures and signs in the place of letters. */
    private static String letters(String piece, char one) {
        StringBuilder word = new StringBuilder(piece.length());
        for (char character : piece.toCharArray()) {
            word.append(
                    switch (character) {
                        case '0' -> 'o';
                        case '1', '!', '|' -> one;
                        case '3' -> 'e';
                        case '4', '@' -> 'a';
                        case '5', '$' -> 's';
                        case '7', '+' -> 't';
                        case '8' -> 'b';
                        case '9' -> 'g';
                        default -> character;
                    });
        }
        return word.toString();
    }

    private static boolean isSequence(String piece) {
        int step = piece.charAt(1) - piece.charAt(0);
        for (int i = 1; i < piece.length(); i++) {
            if (piece.charAt(i) - piece.charAt(i - 1) != step) {
                return false;
            }
        }
        return Math.abs(step) <= 1;
    }

    private static boolean isWalk(String piece) {
        String back = new StringBuilder(piece).reverse().toString();
        return WALKS.stream().anyMatch(walk -> walk.contains(piece) || walk.contains(back));
    }

    /** What the text repeats to its end; all of it when it repeats nothing. */
    private static String once(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            String part = text.substring(0, length);
            if (text.length() % length == 0
                    && part.repeat(text.length() / length).equals(text)) {
                return part;
            }
        }
        return text;
    }
}
