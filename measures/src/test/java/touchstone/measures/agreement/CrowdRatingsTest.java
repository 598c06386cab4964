package touchstone.measures.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.LabelCollector;

class CrowdRatingsTest {

    private static CrowdLabels crowd(String... cells) {
        LabelCollector collector = new LabelCollector();
        for (int i = 0; i < cells.length; i += 3) {
            collector.add(cells[i], cells[i + 1], cells[i + 2]);
        }
        return collector.table(Duplicates.FIRST);
    }

    @Test
    void numbersWrittenDifferentlyAreOneClass() {
        Ratings ratings =
                CrowdRatings.numeric(crowd("a", "ann", "1", "a", "ben", "1.0", "b", "ann", "10", "b", "ben", "2e0"));
        assertThat(ratings.scale().numbers()).containsExactly(1, 2, 10);
        assertThat(ratings.scale().name(0)).isEqualTo("1");
        assertThat(ratings.raterNames()).containsExactly("ann", "ben");
        assertThat(ChanceCorrected.percent().of(ratings).value()).hasValue(0.5);
    }

    @Test
    void aLabelThatIsNoNumberIsNamed() {
        for (String wrong : List.of("good", "NaN", "Infinity", "1e999", "0x1p3", "1f")) {
            CrowdLabels crowd = crowd("a", "ann", "1", "a", "ben", wrong);
            assertThatThrownBy(() -> CrowdRatings.numeric(crowd)).hasMessage("the label " + wrong + " is not a number");
        }
    }

    @Test
    void aNamedScaleKeepsItsOrderAndItsEmptyClasses() {
        Ratings ratings =
                CrowdRatings.ordered(crowd("a", "ann", "low", "a", "ben", "high"), List.of("low", "middle", "high"));
        assertThat(ratings.scale().size()).isEqualTo(3);
        assertThat(ratings.scale().number(2)).isEqualTo(3);
        assertThat(ratings.label(1)).isEqualTo(2);
    }

    @Test
    void aLabelOffTheScaleIsNamed() {
        CrowdLabels crowd = crowd("a", "ann", "odd");
        assertThatThrownBy(() -> CrowdRatings.ordered(crowd, List.of("low", "high")))
                .hasMessage("the label odd is not in the order low,high");
        assertThatThrownBy(() -> CrowdRatings.ordered(crowd, List.of("odd", "odd")))
                .hasMessage("the order names odd twice");
    }

    @Test
    void pairsKeepOnlyCommonItems() {
        Ratings ratings = Ratings.ofTable(new int[][] {{0, 1, -1}, {1, -1, 1}, {0, 0, 0}}, ClassScale.ofSize(2));
        assertThat(ratings.pair(0, 2).items()).isEqualTo(2);
        assertThat(PerPair.of(ChanceCorrected.percent(), ratings, 2))
                .extracting(pair ->
                        pair.first() + pair.second() + pair.agreement().value().orElseThrow())
                .containsExactly("120.5", "131.0");
    }
}
