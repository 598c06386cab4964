package touchstone.server.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are made of few guesses. */
class GuessesTest {
    private static final int FEWEST = 5;
    private static final Guesses GUESSES =
            new Guesses(List.of("olivia", "touchstone"), new CommonPasswords()::contains);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password12345!",
                "P@ssw0rd1234",
                "p455w0rd2024",
                "123456789012",
                "aaaaaaaaaaaa",
                "abcdefghijkl",
                "qwertyuiopas",
                "1qaz2wsx3edc",
                "lkjhgfdsa987",
                "touchstone2026",
                "olivia-olivia",
                "OliviaTouchstone",
                "monkeydragon12",
                "iloveyou2023!!",
                "jP4!jP4!jP4!",
                "correcthorsebatterystaple",
                "letmeinletmein"
            })
    void whatIsGuessedSoonHasFewPieces(String password) {
        assertThat(GUESSES.in(password)).isLessThan(FEWEST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amber-quarry-7",
                "kettle orbit plum velvet",
                "horse battery amber monkey",
                "tR8#kq2!vLx9",
                "二十三只麻雀飞过旧桥",
                "xk3!qRxk3!qR"
            })
    void unrelatedWordsAndRandomCharactersHaveEnough(String password) {
        assertThat(GUESSES.in(password)).isGreaterThanOrEqualTo(FEWEST);
    }
}
