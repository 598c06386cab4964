package touchstone.measures.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CertificateTest {

    @Test
    void eightyEightRightAnswersProveNinetyFivePercentAndOneFewerDoesNot() {
        assertThat(new Certificate(88, 88, 0.95, 0.05).verdict()).isEqualTo(Certificate.Verdict.PROVEN);
        Certificate open = new Certificate(87, 87, 0.95, 0.05);
        assertThat(open.verdict()).isEqualTo(Certificate.Verdict.OPEN);
        assertThat(open.moreIfAllRight()).isEqualTo(1);
        assertThat(open.moreAtThisRate()).hasValue(1);
        assertThat(open.sentence())
                .startsWith("87 of 87 checked answers are right (100.00 %)")
                .contains("above 95 % is not proven")
                .contains("20 needed")
                .contains("1 further answers without an error would prove it, about 1 at the accuracy seen so far");
    }

    @Test
    void anAccuracyAtTheTargetIsNeverProvenByMoreOfTheSame() {
        Certificate open = new Certificate(190, 200, 0.95, 0.05);
        assertThat(open.verdict()).isEqualTo(Certificate.Verdict.OPEN);
        assertThat(open.moreAtThisRate()).isEmpty();
        assertThat(open.sentence()).endsWith("and at the accuracy seen so far no number will.");
        long more = open.moreIfAllRight();
        assertThat(new Certificate(190 + more, 200 + more, 0.95, 0.05).verdict())
                .isEqualTo(Certificate.Verdict.PROVEN);
        assertThat(new Certificate(189 + more, 199 + more, 0.95, 0.05).verdict())
                .isEqualTo(Certificate.Verdict.OPEN);
    }

    @Test
    void aHighAccuracyNeedsAboutTheForetoldNumber() {
        Certificate open = new Certificate(98, 100, 0.95, 0.05);
        long more = open.moreAtThisRate().orElseThrow();
        assertThat(more).isBetween(100L, 250L);
        long right = Math.round(98 + 0.98 * more);
        assertThat(new Certificate(right + 1, 100 + more, 0.95, 0.05).verdict()).isEqualTo(Certificate.Verdict.PROVEN);
    }

    @Test
    void aBadAccuracyIsRefuted() {
        Certificate refuted = new Certificate(80, 100, 0.95, 0.05);
        assertThat(refuted.verdict()).isEqualTo(Certificate.Verdict.REFUTED);
        assertThat(refuted.sentence()).contains("the accuracy is below 95 %").contains("with 95 % confidence");
        assertThat(refuted.anytime().high()).isLessThan(0.95);
        assertThat(refuted.figure().sentence()).isEqualTo(refuted.sentence());
        assertThat(refuted.figure().n()).isEqualTo(100);
    }

    @Test
    void aProvenAccuracySaysSo() {
        Certificate proven = new Certificate(1990, 2000, 0.975, 0.01);
        assertThat(proven.verdict()).isEqualTo(Certificate.Verdict.PROVEN);
        assertThat(proven.sentence())
                .startsWith(
                        "1,990 of 2,000 checked answers are right (99.50 %): that the accuracy is above 97.5 % is proven")
                .contains("100 needed")
                .contains("with 99 % confidence");
        assertThat(proven.moreIfAllRight()).isZero();
        assertThat(proven.moreAtThisRate()).hasValue(0);
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatThrownBy(() -> new Certificate(3, 2, 0.95, 0.05)).hasMessage("3 right of 2");
        assertThatThrownBy(() -> new Certificate(0, 0, 0.95, 0.05)).hasMessage("0 right of 0");
        assertThatThrownBy(() -> new Certificate(1, 2, 1, 0.05)).hasMessageContaining("target of 1.0");
        assertThatThrownBy(() -> new Certificate(1, 2, 0.9, 0)).hasMessageContaining("error of 0.0");
    }

    @Test
    void scoresOfAClassAreItsPrecisionRecallAndF1() {
        ClassScores scores = new ClassScores();
        scores.add("cat", "cat");
        scores.add("cat", "dog");
        scores.add("dog", "dog");
        scores.add("bird", "cat");
        assertThat(scores.right()).isEqualTo(2);
        assertThat(scores.total()).isEqualTo(4);
        assertThat(scores.scores())
                .extracting(ClassScores.Score::toString)
                .containsExactly(
                        "Score[name=bird, given=1, meant=0, right=0, precision=0.0, recall=NaN, f1=0.0]",
                        "Score[name=cat, given=2, meant=2, right=1, precision=0.5, recall=0.5, f1=0.5]",
                        "Score[name=dog, given=1, meant=2, right=1, precision=1.0, recall=0.5, f1=0.6666666666666666]");
    }
}
