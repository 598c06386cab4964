package touchstone.measures.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Answers come in any order and are grouped by item. */
class LabelCollectorTest {

    private static LabelCollector collected(String... answers) {
        LabelCollector collector = new LabelCollector();
        for (String answer : answers) {
            List<String> parts = List.of(answer.split(" "));
            collector.add(parts.get(0), parts.get(1), parts.get(2));
        }
        return collector;
    }

    private static List<String> said(CrowdLabels crowd, int item) {
        return IntStream.range(crowd.from(item), crowd.to(item))
                .mapToObj(place -> crowd.workerName(crowd.worker(place)) + " " + crowd.className(crowd.label(place)))
                .toList();
    }

    @Test
    void answersAreGroupedByItemInTheOrderInWhichTheyCame() {
        CrowdLabels crowd = collected("b ann yes", "a ann no", "b bob no").table(Duplicates.FIRST);
        assertThat(crowd.itemName(0)).isEqualTo("b");
        assertThat(said(crowd, 0)).containsExactly("ann yes", "bob no");
        assertThat(said(crowd, 1)).containsExactly("ann no");
    }

    @Test
    void classesAreInNaturalOrderWhateverCameFirst() {
        CrowdLabels crowd = collected("a ann 10", "a bob 9", "b ann -1").table(Duplicates.FIRST);
        assertThat(List.of(crowd.className(0), crowd.className(1), crowd.className(2)))
                .containsExactly("-1", "9", "10");
    }

    @Test
    void theFirstOfRepeatedAnswersCountsByThatRule() {
        CrowdLabels crowd = collected("a ann x", "a bob y", "a ann y").table(Duplicates.FIRST);
        assertThat(said(crowd, 0)).containsExactly("ann x", "bob y");
        assertThat(crowd.repeated()).isEqualTo(1);
    }

    @Test
    void theLastOfRepeatedAnswersCountsByThatRule() {
        CrowdLabels crowd =
                collected("a ann x", "a bob y", "a ann y", "b ann x").table(Duplicates.LAST);
        assertThat(said(crowd, 0)).containsExactly("ann y", "bob y");
        assertThat(said(crowd, 1)).containsExactly("ann x");
    }

    @Test
    void everyAnswerCountsByThatRule() {
        CrowdLabels crowd = collected("a ann x", "a bob y", "a ann y").table(Duplicates.ALL);
        assertThat(said(crowd, 0)).containsExactly("ann x", "bob y", "ann y");
        assertThat(crowd.repeated()).isZero();
    }

    @Test
    void thousandsOfNamesAreFoundAgain() {
        NameTable names = new NameTable();
        for (int number = 0; number < 5000; number++) {
            assertThat(names.number("item-" + number)).isEqualTo(number);
        }
        assertThat(names.find("item-4321")).isEqualTo(4321);
        assertThat(names.name(4321)).isEqualTo("item-4321");
        assertThat(names.find("item-5000")).isEqualTo(-1);
    }

    @Test
    void plainNumbersNeedNoTable() {
        NameTable names = NameTable.numbers(12);
        assertThat(names.name(11)).isEqualTo("11");
        assertThat(names.find("11")).isEqualTo(11);
        assertThat(names.find("12")).isEqualTo(-1);
        assertThat(names.find("01")).isEqualTo(-1);
    }

    @Test
    void truthOfUnansweredItemsIsCountedApart() {
        CrowdLabels crowd = collected("a ann x", "b ann y").table(Duplicates.FIRST);
        Truth truth = new Truth(crowd);
        truth.add("a", "x");
        truth.add("b", "z");
        truth.add("c", "x");
        assertThat(truth.label(0)).isZero();
        assertThat(truth.label(1)).isEqualTo(Truth.NEVER_NAMED);
        assertThat(truth.known()).isEqualTo(2);
        assertThat(truth.unanswered()).isEqualTo(1);
    }
}
