package touchstone.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CertifyTest {

    @TempDir
    private Path folder;

    private static Typed certify(String... words) {
        return Typed.verb(new Certify(), words);
    }

    @Test
    void twoNumbersGiveIntervalsEvidenceAndWhatIsMissing() {
        Typed answer = certify("--correct", "190", "--total", "200", "--target", "0.95");
        JsonNode json = answer.json();
        assertThat(answer.exitCode()).isZero();
        assertThat(json.path("wilson").get(0).asDouble()).isCloseTo(0.910422, within(1e-6));
        assertThat(json.path("clopper_pearson").get(1).asDouble()).isCloseTo(0.975766, within(1e-6));
        assertThat(json.path("jeffreys").get(0).asDouble()).isCloseTo(0.913125, within(1e-6));
        assertThat(json.path("verdict").asString()).isEqualTo("open");
        assertThat(json.path("e_value").asDouble()).isLessThan(1);
        assertThat(json.path("e_value_needed").asDouble()).isEqualTo(20);
        assertThat(json.path("more_needed_without_error").asInt()).isEqualTo(230);
        assertThat(json.path("more_needed_at_this_accuracy").isNull()).isTrue();
        assertThat(json.path("sentence").asString()).contains("not proven");
    }

    @Test
    void eightyEightWithoutErrorProveNinetyFivePercent() {
        assertThat(certify("--correct", "88", "--total", "88")
                        .json()
                        .path("verdict")
                        .asString())
                .isEqualTo("proven");
        assertThat(certify("--correct", "60", "--total", "88")
                        .json()
                        .path("verdict")
                        .asString())
                .isEqualTo("refuted");
    }

    /** The plans of Clopper and Pearson for 95 %: 59 checks without an error, 93 with one, 124 with two. */
    @ParameterizedTest
    @CsvSource({
        "59, 59, proven, 59",
        "58, 58, open, 59",
        "92, 93, proven, 93",
        "91, 92, open, 93",
        "122, 124, proven, 124",
        "50, 60, refuted, 336"
    })
    void aNumberFixedBeforehandIsJudgedByTheExactBound(int right, int total, String verdict, int plan) {
        JsonNode fixed = certify("--fixed", "--correct", "" + right, "--total", "" + total)
                .json();
        assertThat(fixed.path("verdict").asString()).isEqualTo(verdict);
        assertThat(fixed.path("verdict_by").asString()).isEqualTo("fixed");
        assertThat(fixed.path("plan_with_these_errors").asInt()).isEqualTo(plan);
        assertThat(fixed.path("sentence").asString()).contains("fixed beforehand");
        JsonNode usual = certify("--correct", "" + right, "--total", "" + total).json();
        assertThat(usual.path("verdict_by").asString()).isEqualTo("anytime");
        assertThat(usual.path("verdict_if_fixed").asString()).isEqualTo(verdict);
    }

    @Test
    void labelsBesideTheirTruthGiveTheScoresOfTheClasses() throws IOException {
        String file = Typed.file(folder, "gold.csv", "item,label,truth", "a,cat,cat", "b,cat,dog", "c,dog,dog");
        JsonNode json = certify(file).json();
        assertThat(json.path("correct").asInt()).isEqualTo(2);
        assertThat(json.path("total").asInt()).isEqualTo(3);
        assertThat(json.path("classes").get(0).path("precision").asDouble()).isEqualTo(0.5);
        assertThat(json.path("classes").get(1).path("recall").asDouble()).isEqualTo(0.5);
    }

    @Test
    void flagsAreCounted() throws IOException {
        String file = Typed.file(folder, "flags.csv", "item,correct", "a,true", "b,0", "c,1", "d,Yes");
        JsonNode json = certify(file, "--target", "0.5").json();
        assertThat(json.path("correct").asInt()).isEqualTo(3);
        assertThat(json.path("total").asInt()).isEqualTo(4);
        assertThat(json.has("classes")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--correct 3; Nothing to judge",
                "--correct 3 --total 2; --correct 3 of --total 2 cannot be",
                "--correct 0 --total 0; cannot be",
                "--correct 1 --total 2 --target 95; --target 95.0 is not between 0 and 1",
                "--correct 1 --total 2 --target NaN; --target NaN is not between 0 and 1",
                "--correct 1 --total 2 --confidence 1; --confidence 1.0 is not between",
                "--batch 1000; What is a good batch",
                "--batch 1000 --aql 2; There is no such plan: the table has no column 2.0 %",
                "--batch 1 --aql 1.0; is no batch",
                "--aql 1.0; plan the inspection of a batch",
                "--batch 10 --good 0.05 --bad 0.02; There is no such plan",
                "--batch 10 --aql 1.0 --total 5; before anything is checked",
                "gold.csv --total 2; A file and --correct or --total",
                "missing.csv; there is no such file"
            })
    void whatCannotBeIsRefusedWithTheNextStep(String words, String wrong) {
        Typed answer = certify(words.split(" "));
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains(wrong).contains("What to do");
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void aFileIsWatchedForDriftInTheOrderOfTime() throws IOException {
        String[] rows = new String[121];
        rows[0] = "correct,day";
        for (int day = 120; day >= 1; day--) {
            // All is well until day 80; from then on every third answer is wrong. The rows run backwards.
            rows[121 - day] = (day > 80 && day % 3 == 0 ? "0" : "1") + "," + day;
        }
        String file = Typed.file(folder, "days.csv", rows);
        Path picture = folder.resolve("days.html");
        Typed answer = certify(file, "--plot", picture.toString());
        JsonNode alarms = answer.json().path("drift_alarms");
        assertThat(alarms).isNotEmpty();
        assertThat(alarms.get(0).asInt()).isBetween(85, 100);
        assertThat(answer.err())
                .contains("alarm at checked answer " + alarms.get(0).asInt());
        assertThat(Files.readString(picture)).contains("Errors over 120 checked answers", "<td>yes</td>");
        certify(file, "--plot", picture.toString(), "--picture", "intervals");
        assertThat(Files.readString(picture)).contains("clopper-pearson");
        assertThat(certify("--correct", "5", "--total", "9").json().has("drift_alarms"))
                .isFalse();
        assertThat(certify("--correct", "5", "--total", "9", "--picture", "chart")
                        .err())
                .contains("A chart follows answers over time");
    }

    @Test
    void aBatchIsPlannedByTheStandardOrByTwoRisks() {
        JsonNode standard = certify("--batch", "1000", "--aql", "1.0").json();
        assertThat(standard.path("sample").asInt()).isEqualTo(80);
        assertThat(standard.path("accept_up_to").asInt()).isEqualTo(2);
        assertThat(standard.path("chance_good_is_refused").asDouble()).isBetween(0.03, 0.05);
        assertThat(standard.path("errors_accepted_one_time_in_ten").asDouble()).isCloseTo(0.065, within(0.002));
        JsonNode exact =
                certify("--batch", "500", "--good", "0.01", "--bad", "0.05").json();
        assertThat(exact.path("chance_good_is_refused").asDouble()).isLessThanOrEqualTo(0.05);
        assertThat(exact.path("chance_bad_is_accepted").asDouble()).isLessThanOrEqualTo(0.10);
        assertThat(exact.path("sentence").asString())
                .startsWith("Check " + exact.path("sample").asInt() + " of 500");
    }

    @Test
    void badFilesAreToldAtTheirPlace() throws IOException {
        String flags = Typed.file(folder, "bad.csv", "item,correct", "a,true", "b,maybe");
        assertThat(certify(flags).err()).contains("bad.csv:3:2").contains("here is maybe");
        String gap = Typed.file(folder, "gap.csv", "item,label,truth", "a,cat,");
        assertThat(certify(gap).err()).contains("gap.csv:2:3").contains("the truth is empty");
        String none = Typed.file(folder, "none.csv", "item,label,truth");
        assertThat(certify(none).err()).contains("a header and no answers");
        String other = Typed.file(folder, "other.csv", "item,verdict", "a,b");
        assertThat(certify(other).err()).contains("there is no column label");
    }
}
