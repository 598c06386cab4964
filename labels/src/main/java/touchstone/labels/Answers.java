package touchstone.labels;

import java.util.LinkedHashMap;
import java.util.Map;
import touchstone.labels.facet.Kind;
import touchstone.labels.facet.Kinds;

/** Answers in few words. */
public final class Answers {
    private Answers() {}

    /** One answer for a table cell: {@code partial}, {@code 4}, {@code 3 spans}, the beginning of a text. */
    public static String brief(Answer answer) {
        return brief(Kinds.of(answer), answer);
    }

    /** All answers for table cells, in their order. */
    public static Map<String, String> brief(Map<String, Answer> answers) {
        Map<String, String> brief = new LinkedHashMap<>();
        answers.forEach((question, answer) -> brief.put(question, brief(answer)));
        return brief;
    }

    private static <A extends Answer> String brief(Kind<?, A> kind, Answer answer) {
        return kind.telling().brief(kind.answers().cast(answer));
    }
}
