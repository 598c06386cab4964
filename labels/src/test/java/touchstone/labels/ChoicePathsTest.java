package touchstone.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.labels.choice.ChoiceQuestion;
import touchstone.labels.choice.Option;

class ChoicePathsTest {
    private static final ChoiceQuestion QUESTION = new ChoiceQuestion(
            Basics.of("topic", true),
            List.of(
                    Option.branch("a", Option.branch("b", Option.of("c")), Option.of("ab")),
                    Option.of("ab"),
                    Option.branch("abc", Option.of("a"))),
            false);

    @Test
    void whatIsOfferedAreItsPathsAndNothingElse() {
        assertThat(QUESTION.paths()).containsExactly("a", "a/b", "a/b/c", "a/ab", "ab", "abc", "abc/a");
        List<String> ids = List.of("", "a", "b", "c", "ab", "abc", "/", "A");
        Stream<String> tried = ids.stream()
                .flatMap(first -> ids.stream().map(second -> first + "/" + second))
                .flatMap(two -> ids.stream().flatMap(third -> Stream.of(two, two + "/" + third, third)));
        assertThat(tried.distinct().filter(QUESTION::offers)).containsExactlyInAnyOrderElementsOf(QUESTION.paths());
    }
}
