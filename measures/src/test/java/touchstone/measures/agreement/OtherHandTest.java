package touchstone.measures.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.dkpro.statistics.agreement.coding.BennettSAgreement;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.HubertKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.RandolphKappaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.MASISetAnnotationDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.dkpro.statistics.agreement.distance.SetAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random data, judged by an independent implementation. */
class OtherHandTest {

    private static final int CLASSES = 4;

    private static int[][] rows(long seed, int raters, double missing) {
        SplittableRandom random = new SplittableRandom(seed);
        int[][] rows = new int[40][raters];
        for (int[] row : rows) {
            int truth = random.nextInt(CLASSES);
            for (int r = 0; r < raters; r++) {
                row[r] = random.nextDouble() < missing
                        ? -1
                        : random.nextDouble() < 0.6 ? truth : random.nextInt(CLASSES);
            }
        }
        for (int k = 0; k < CLASSES; k++) {
            rows[k][0] = k;
            rows[k][1] = k;
        }
        return rows;
    }

    private static CodingAnnotationStudy study(int[][] rows) {
        CodingAnnotationStudy study = new CodingAnnotationStudy(rows[0].length);
        for (int[] row : rows) {
            study.addItemAsArray(java.util.Arrays.stream(row)
                    .mapToObj(x -> x < 0 ? null : (Object) (x + 1))
                    .toArray());
        }
        return study;
    }

    private static void same(Coefficient ours, Ratings ratings, double theirs) {
        assertThat(ours.of(ratings).value().orElseThrow())
                .as(ours.definition().id())
                .isCloseTo(theirs, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void twoCompleteRatersGiveTheSame(long seed) {
        int[][] rows = rows(seed, 2, 0);
        Ratings ratings = Ratings.ofTable(rows, ClassScale.ofSize(CLASSES));
        CodingAnnotationStudy study = study(rows);
        same(ChanceCorrected.percent(), ratings, new PercentageAgreement(study).calculateAgreement());
        same(new Cohen(GwetWeights.IDENTITY), ratings, new CohenKappaAgreement(study).calculateAgreement());
        same(new Scott(GwetWeights.IDENTITY), ratings, new ScottPiAgreement(study).calculateAgreement());
        same(
                new ChanceCorrected(ChanceModel.UNIFORM, GwetWeights.IDENTITY),
                ratings,
                new BennettSAgreement(study).calculateAgreement());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void severalCompleteRatersGiveTheSame(long seed) {
        int[][] rows = rows(seed, 5, 0);
        Ratings ratings = Ratings.ofTable(rows, ClassScale.ofSize(CLASSES));
        CodingAnnotationStudy study = study(rows);
        same(
                new ChanceCorrected(ChanceModel.AVERAGE, GwetWeights.IDENTITY),
                ratings,
                new FleissKappaAgreement(study).calculateAgreement());
        same(
                new ChanceCorrected(ChanceModel.UNIFORM, GwetWeights.IDENTITY),
                ratings,
                new RandolphKappaAgreement(study).calculateAgreement());
        same(new Conger(GwetWeights.IDENTITY), ratings, new HubertKappaAgreement(study).calculateAgreement());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void alphaWithGapsIsTheSameOnEveryLevel(long seed) {
        int[][] rows = rows(seed, 4, 0.3);
        Ratings ratings = Ratings.ofTable(rows, ClassScale.ofSize(CLASSES));
        CodingAnnotationStudy study = study(rows);
        same(
                new Krippendorff(Metric.Level.NOMINAL),
                ratings,
                new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement());
        same(
                new Krippendorff(Metric.Level.INTERVAL),
                ratings,
                new KrippendorffAlphaAgreement(study, new IntervalDistanceFunction()).calculateAgreement());
        same(
                new Krippendorff(Metric.Level.RATIO),
                ratings,
                new KrippendorffAlphaAgreement(study, new RatioDistanceFunction()).calculateAgreement());
        same(
                new Krippendorff(Metric.Level.ORDINAL),
                ratings,
                new KrippendorffAlphaAgreement(study(onlyPairable(rows)), new OrdinalDistanceFunction())
                        .calculateAgreement());
    }

    /** The other hand's ordinal ranks count answers that no second one stands beside. */
    private static int[][] onlyPairable(int[][] rows) {
        return java.util.Arrays.stream(rows)
                .filter(row -> java.util.Arrays.stream(row).filter(x -> x >= 0).count() >= 2)
                .toArray(int[][]::new);
    }

    @Test
    void setsByMasiAreTheSame() {
        List<Set<String>> classes = List.of(
                Set.of("a"), Set.of("b"), Set.of("a", "b"), Set.of("a", "b", "c"), Set.of("c"), Set.of("b", "c"));
        SplittableRandom random = new SplittableRandom(5);
        CodingAnnotationStudy study = new CodingAnnotationStudy(3);
        List<int[]> rows = new ArrayList<>();
        for (int item = 0; item < 30; item++) {
            int truth = random.nextInt(classes.size());
            int[] row = new int[3];
            Object[] sets = new Object[3];
            for (int r = 0; r < 3; r++) {
                row[r] = random.nextDouble() < 0.7 ? truth : random.nextInt(classes.size());
                sets[r] = new SetAnnotation((Object[]) classes.get(row[r]).toArray(String[]::new));
            }
            rows.add(row);
            study.addItemAsArray(sets);
        }
        Ratings ratings = Ratings.ofTable(rows.toArray(int[][]::new), ClassScale.ofSize(classes.size()));
        same(
                new Krippendorff(SetDistance.masiOfDistances(classes)),
                ratings,
                new KrippendorffAlphaAgreement(study, new MASISetAnnotationDistanceFunction()).calculateAgreement());
    }

    @Test
    void masiOfSetsIsPassonneaus() {
        List<Set<String>> classes = List.of(Set.of("a"), Set.of("a", "b"), Set.of("b", "c"), Set.of("d"), Set.of());
        Metric.ClassDistance masi = SetDistance.masi(classes).distance();
        Metric.ClassDistance jaccard = SetDistance.jaccard(classes).distance();
        assertThat(masi.between(0, 0)).isZero();
        assertThat(masi.between(4, 4)).isZero();
        assertThat(masi.between(0, 1)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(masi.between(1, 2)).isCloseTo(1 - 1 / 9.0, within(1e-12));
        assertThat(masi.between(1, 3)).isEqualTo(1);
        assertThat(jaccard.between(1, 2)).isCloseTo(2 / 3.0, within(1e-12));
    }
}
