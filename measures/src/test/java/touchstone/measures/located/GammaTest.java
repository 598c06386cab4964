package touchstone.measures.located;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.measures.Figure;

class GammaTest {
    private static final GammaOptions USUAL = GammaOptions.usual();

    /** Weights, continua, disorder and gamma (a mean of 30 random continua) as published with pygamma-agreement 0.5.9. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 | 1 | a 1 5; b 6 10; a 11 15/a 2 6; b 7 11; a 12 16 | 0.062500 | 0.884
        1 | 1 | a 1 5; b 6 10; a 20 24; b 30 34/a 2 6; b 31 35 | 0.708333 | 0.567
        1 | 1 | a 1 5; b 10 15; c 20 25/a 1 5; b 10 15; c 20 25 | 0.000000 | 1.000
        1 | 1 | a 1 5; b 10 14/a 2 6; b 11 15/a 1 4; c 9 14 | 0.408756 | 0.659
        3 | 2 | a 1 5; b 6 10; c 11 15/a 2 7; b 8 12; a 11 15 | 1.027778 | 0.244
        """)
    void publishedDisordersAndGammasComeOut(
            double position, double category, String continuum, double disorder, double gamma) {
        List<List<Part>> people = new ArrayList<>();
        for (String person : continuum.split("/")) {
            people.add(Shown.parts(person));
        }
        GammaOptions options = GammaOptions.weights(position, category, 1);
        assertThat(Gamma.disorder(people, options)).isCloseTo(disorder, within(2e-6));
        assertThat(Shown.value(Gamma.of(people, options))).isCloseTo(gamma, within(0.08));
    }

    @Test
    void gammaIsOneOnIdentityAndTheSameWhereverTimeBegins() {
        List<Part> parts = Shown.parts("a 0 4; b 6 11; a 15 20; c 21 22");
        assertThat(Shown.value(Gamma.of(List.of(parts, parts), USUAL))).isEqualTo(1);
        List<Part> other = Shown.parts("a 0 5; b 7 11; b 15 20");
        Figure here = Gamma.of(List.of(parts, other), USUAL);
        Figure later = Gamma.of(List.of(moved(parts), moved(other)), USUAL);
        assertThat(Shown.value(later)).isCloseTo(Shown.value(here), within(1e-9));
    }

    @Test
    void threePeopleOfWhomTwoAgreeLieBetween() {
        List<Part> parts = Shown.parts("a 0 4; b 6 11; a 15 20; c 21 22");
        List<Part> noise = Shown.parts("c 2 9; a 12 13; b 17 30");
        double all = Shown.value(Gamma.of(List.of(parts, parts, parts), USUAL));
        double some = Shown.value(Gamma.of(List.of(parts, parts, noise), USUAL));
        assertThat(all).isEqualTo(1);
        assertThat(some).isBetween(-0.2, 0.8);
    }

    @Test
    void aPersonWithoutUnitsCostsWhatBeingAloneCosts() {
        double disorder = Gamma.disorder(List.of(Shown.parts("a 0 4; b 6 11"), List.of()), USUAL);
        assertThat(disorder).isCloseTo(2, within(1e-9));
        disorder = Gamma.disorder(List.of(Shown.parts("a 0 4; b 6 11"), List.of(), List.of()), USUAL);
        assertThat(disorder).isCloseTo(3, within(1e-9));
    }

    @Test
    void theSparseAlignmentIsThatOfTheSearchOverAll() {
        SplittableRandom random = new SplittableRandom(8);
        for (int round = 0; round < 100; round++) {
            List<Part> one = drawn(random);
            List<Part> other = drawn(random);
            double pairs = Gamma.disorder(List.of(one, other), USUAL);
            double crowd = CrowdAlignment.cost(List.of(one, other), USUAL) * 2 / (one.size() + other.size());
            assertThat(pairs).isCloseTo(crowd, within(1e-9));
        }
    }

    @Test
    void momentsAreRefusedWithAdvice() {
        assertThatThrownBy(() -> Gamma.of(List.of(Shown.parts("a 1 1; b 2 3"), Shown.parts("a 1 2")), USUAL))
                .hasMessageContaining("short one");
        assertThat(new Stretch(1, 1).widened(0.04)).isEqualTo(new Stretch(0.98, 1.02));
    }

    private static List<Part> drawn(SplittableRandom random) {
        List<Part> parts = new ArrayList<>();
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            double start = random.nextDouble() * 20;
            parts.add(Shown.part(random.nextBoolean() ? "a" : "b", start, start + 0.5 + random.nextDouble() * 5));
        }
        return parts;
    }

    private static List<Part> moved(List<Part> parts) {
        return parts.stream()
                .map(part -> (Stretch) part.place())
                .map(s -> new Stretch(s.start() + 5000, s.end() + 5000))
                .map(s -> new Part(
                        parts.stream()
                                .filter(p -> ((Stretch) p.place()).start() + 5000 == s.start())
                                .findFirst()
                                .orElseThrow()
                                .label(),
                        s))
                .toList();
    }
}
