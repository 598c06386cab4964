package touchstone.cli.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class AgreementVerbTest {

    /** Krippendorff 2011, data "C": a row per unit, a column per observer, a dot for none. */
    private static final String[] UNITS = {
        "11.1", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", ".555", "..11", "..3."
    };

    @TempDir
    private Path folder;

    private String units() throws IOException {
        List<String> lines = new ArrayList<>(List.of("item,worker,label,note"));
        for (int unit = 0; unit < UNITS.length; unit++) {
            for (int rater = 0; rater < 4; rater++) {
                char value = UNITS[unit].charAt(rater);
                if (value != '.') {
                    lines.add("u" + unit + ",r" + rater + "," + value + ",x");
                }
            }
        }
        return Typed.file(folder, "units.csv", lines.toArray(String[]::new));
    }

    private static Typed agreement(String... words) {
        return Typed.verb(new AgreementVerb(), words);
    }

    @ParameterizedTest
    @CsvSource({
        "krippendorff, --level=nominal, 0.7434210526",
        "krippendorff, --level=ordinal, 0.8153875038",
        "krippendorff, --level=interval, 0.8491071429",
        "krippendorff, --level=ratio, 0.7974027747",
        "krippendorff, --weights=ordinal, 0.8336380256",
        "gwet-ac1, --json, 0.7754440681",
        "gwet-ac2, --weights=quadratic, 0.9140007236",
        "gwet-ac2, --weights=linear, 0.8587391364",
        "gwet-ac2, --weights=ordinal, 0.8989397699",
        "fleiss, --json, 0.7611692754",
        "brennan-prediger, --json, 0.7727272727",
        "percent, --json, 0.8181818182",
    })
    void aPublishedTableGivesItsPublishedCoefficient(String name, String option, double value) throws IOException {
        Typed answer = agreement(units(), "--coefficient", name, option);
        JsonNode json = answer.json();
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(json.path("coefficient").asString()).isEqualTo(name);
        assertThat(json.path("value").asDouble()).isCloseTo(value, within(1e-9));
        assertThat(json.path("n_items").asInt()).isEqualTo(12);
        assertThat(json.path("n_raters").asInt()).isEqualTo(4);
        assertThat(json.path("percent").asDouble()).isCloseTo(0.8181818182, within(1e-9));
        assertThat(json.path("se").asDouble()).isPositive();
        assertThat(json.path("ci95").size()).isEqualTo(2);
        assertThat(json.path("sentence").asString()).contains("11 items").doesNotContain("null");
    }

    @Test
    void standardInputIsReadAndDrawsReplaceTheFormula() throws IOException {
        String text = java.nio.file.Files.readString(Path.of(units()));
        Typed formula = Typed.piped(text, new AgreementVerb(), "-");
        Typed drawn = Typed.piped(text, new AgreementVerb(), "-", "--bootstrap", "500", "--seed", "4");
        assertThat(drawn.json().path("value").asDouble())
                .isEqualTo(formula.json().path("value").asDouble());
        assertThat(drawn.json().path("se").asDouble())
                .isNotEqualTo(formula.json().path("se").asDouble());
    }

    @Test
    void twoWorkersAreComparedByCohen() throws IOException {
        String file = units();
        Typed refused = agreement(file, "--coefficient", "cohen");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("exactly two people, and here are 4").contains("--workers A,B");
        Typed two = agreement(file, "--coefficient", "cohen", "--workers", "r0,r1");
        assertThat(two.exitCode()).as(two.err()).isZero();
        assertThat(two.json().path("n_raters").asInt()).isEqualTo(2);
        Typed unknown = agreement(file, "--coefficient", "cohen", "--workers", "r0,r9");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no worker r9");
    }

    @Test
    void tablesByClassAndByPairHaveARowEach() throws IOException {
        Typed classes = agreement(units(), "--by", "class");
        assertThat(classes.out().lines().toList()).hasSize(6).first().asString().startsWith("class,value,se,low,high");
        Typed pairs = agreement(units(), "--by", "pair", "--coefficient", "cohen");
        assertThat(pairs.out().lines().toList()).hasSize(7);
        assertThat(agreement(units(), "--by", "moon").err())
                .contains("no table by moon")
                .contains("--by class");
    }

    @Test
    void intraclassCorrelationTakesNumbers() throws IOException {
        String file = Typed.file(
                folder,
                "n.csv",
                "item,worker,label",
                "a,x,9",
                "a,y,2.5",
                "b,x,6",
                "b,y,1",
                "c,x,8",
                "c,y,4",
                "d,x,7",
                "d,y,1");
        Typed answer = agreement(file, "--coefficient", "icc2-1");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.json().path("value").asDouble()).isBetween(0.0, 0.3);
        assertThat(answer.json().path("definition").asString()).isEqualTo("icc-2-1");
    }

    @Test
    void wordsOnAScaleAreOrderedByHand() throws IOException {
        String file = Typed.file(
                folder,
                "w.csv",
                "item,worker,label",
                "a,x,low",
                "a,y,mid",
                "b,x,high",
                "b,y,high",
                "c,x,low",
                "c,y,low");
        Typed refused = agreement(file, "--level", "ordinal");
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err())
                .contains(file + ":2:3")
                .contains("low is not a number")
                .contains("--order");
        Typed answer = agreement(file, "--level", "ordinal", "--order", "low,mid,high");
        assertThat(answer.json().path("value").asDouble()).isBetween(0.5, 1.0);
        Typed off = agreement(file, "--level", "ordinal", "--order", "low,high");
        assertThat(off.err()).contains("the label mid is not in the order low,high");
    }

    @Test
    void weightsThatWereNotGivenAreTold() throws IOException {
        Typed answer = agreement(units(), "--coefficient", "gwet-ac2");
        assertThat(answer.err()).contains("linear ones count");
        assertThat(answer.json().path("value").asDouble()).isCloseTo(0.8587391364, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "--coefficient=kappa, no coefficient called kappa, krippendorff",
        "--level=nominall, no level called nominall, nominal",
        "--weights=heavy, no weights called heavy, quadratic",
        "--duplicates=all, no rule for duplicates called all, first or last"
    })
    void anUnknownWordIsAnsweredWithTheKnownOnes(String option, String wrong, String next) throws IOException {
        Typed answer = agreement(units(), option);
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.err()).contains(wrong).contains("What to do").contains(next);
        assertThat(answer.out()).isEmpty();
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() throws IOException {
        assertThat(agreement(units(), "--coefficient", "fleiss", "--level", "ordinal")
                        .err())
                .contains("fleiss has none");
        assertThat(agreement(units(), "--coefficient", "cohen", "--weights", "linear")
                        .err())
                .contains("weighted-cohen");
        assertThat(agreement(units(), "--level", "ordinal", "--weights", "linear")
                        .err())
                .contains("Give one of them");
    }

    @Test
    void badFilesAreToldAtTheirPlace() throws IOException {
        assertBad("there is no column worker", "item,label", "a,x");
        assertBad("it is empty");
        assertBad("it has a header and no answers", "item,worker,label");
        assertBad("only one worker answered", "item,worker,label", "a,x,1", "b,x,2");
        assertBad("every answer is 1", "item,worker,label", "a,x,1", "a,y,1");
        assertBad(":3:3: the label is NaN", "item,worker,label", "a,x,1", "a,y,NaN");
        assertBad(":3:3: labels are of mixed types", "item,worker,label", "a,x,1", "a,y,cat");
        assertBad(":3", "item,worker,label", "a,x,1", "a,y");
    }

    private void assertBad(String wrong, String... lines) throws IOException {
        String file = lines.length == 0 ? emptyFile() : Typed.file(folder, "bad.csv", lines);
        Typed answer = agreement(file);
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(2);
        assertThat(answer.err()).contains(file).contains(wrong).contains("What to do");
        assertThat(answer.out()).isEmpty();
    }

    private String emptyFile() throws IOException {
        return java.nio.file.Files.writeString(folder.resolve("empty.csv"), "").toString();
    }

    @Test
    void itemsThatNobodySharesGiveNoNumber() throws IOException {
        Typed answer = agreement(Typed.file(folder, "alone.csv", "item,worker,label", "a,x,1", "b,y,2"));
        assertThat(answer.exitCode()).isEqualTo(2);
        assertThat(answer.json().path("value").isNull()).isTrue();
        assertThat(answer.json().path("ci95").isNull()).isTrue();
        assertThat(answer.err()).contains("no item was answered by two people").contains("What to do");
    }

    @Test
    void tooManyClassesAreToldAndNumbersAreNot() throws IOException {
        List<String> lines = new ArrayList<>(List.of("item,worker,label"));
        for (int i = 0; i < LabelFile.MOST_CLASSES; i++) {
            lines.add("i" + i + ",x," + i);
            lines.add("i" + i + ",y," + (i + 0.5));
        }
        String file = Typed.file(folder, "many.csv", lines.toArray(String[]::new));
        Typed refused = agreement(file);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("look like free text");
        Typed answer = agreement(file, "--level", "interval");
        assertThat(answer.json().path("value").asDouble()).isGreaterThan(0.99);
        Typed weighted = agreement(file, "--coefficient", "gwet-ac2", "--weights", "linear");
        assertThat(weighted.exitCode()).isEqualTo(2);
        assertThat(weighted.err()).contains("20000 different classes").contains("What to do");
    }
}
