package touchstone.measures.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.LabelCollector;

/** The default where there is next to nothing to learn from. */
class AutoTest {

    private static CrowdLabels table(String... answers) {
        LabelCollector collector = new LabelCollector();
        for (String answer : answers) {
            String[] fields = answer.split(" ");
            collector.add(fields[0], fields[1], fields[2]);
        }
        return collector.table(Duplicates.FIRST);
    }

    private static CrowdLabels random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int items = 1 + random.nextInt(5);
        int workers = 2 + random.nextInt(4);
        int classes = 1 + random.nextInt(3);
        LabelCollector collector = new LabelCollector();
        for (int item = 0; item < items; item++) {
            for (int worker = 0; worker < workers; worker++) {
                if (worker == item % workers || random.nextInt(3) > 0) {
                    collector.add("i" + item, "w" + worker, "c" + random.nextInt(classes));
                }
            }
        }
        return collector.table(Duplicates.FIRST);
    }

    @Test
    void onVerySmallTablesTheMostFrequentAnswerIsNeverOverruled() {
        int decided = 0;
        for (long seed = 0; seed < 400; seed++) {
            CrowdLabels crowd = random(seed);
            Consensus auto = new Auto(0).combine(crowd);
            Consensus majority = new MajorityVote().combine(crowd);
            for (int item = 0; item < crowd.items(); item++) {
                double sum = Arrays.stream(auto.posterior(item)).sum();
                assertThat(sum).as("seed %d", seed).isCloseTo(1, within(1e-9));
                double votes = majority.probability(item, auto.best(item));
                assertThat(votes).as("seed %d", seed).isGreaterThanOrEqualTo(majority.confidence(item) - 1e-9);
                decided += majority.tied(item) == 1 ? 1 : 0;
            }
        }
        assertThat(decided).isGreaterThan(500);
    }

    @Test
    void verySmallTablesGiveTheSameBitsAgain() {
        for (long seed = 0; seed < 50; seed++) {
            assertThat(new Auto(0).combine(random(seed)).raw())
                    .isEqualTo(new Auto(0).combine(random(seed)).raw());
        }
    }

    @Test
    void oneAnswerAloneAndOneClassAloneAreTheConsensus() {
        Consensus alone = new Auto(0).combine(table("a x yes", "b y no"));
        assertThat(alone.crowd().className(alone.best(0))).isEqualTo("yes");
        assertThat(alone.crowd().className(alone.best(1))).isEqualTo("no");
        Consensus single = new Auto(0).combine(table("a x yes", "a y yes"));
        assertThat(single.confidence(0)).isEqualTo(1);
    }
}
