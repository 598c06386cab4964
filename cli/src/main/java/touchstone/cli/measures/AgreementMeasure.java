package touchstone.cli.measures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.cli.client.ExitCode;
import touchstone.cli.client.NotUsable;
import touchstone.measures.agreement.ChanceCorrected;
import touchstone.measures.agreement.ChanceModel;
import touchstone.measures.agreement.ClassScale;
import touchstone.measures.agreement.Coefficient;
import touchstone.measures.agreement.Cohen;
import touchstone.measures.agreement.Conger;
import touchstone.measures.agreement.GwetWeights;
import touchstone.measures.agreement.Icc;
import touchstone.measures.agreement.IccForm;
import touchstone.measures.agreement.Krippendorff;
import touchstone.measures.agreement.Light;
import touchstone.measures.agreement.Metric;
import touchstone.measures.agreement.Scott;
import touchstone.measures.agreement.WeightDistance;

/**
 * Which coefficient the words of the command mean.
 *
 * @param name the coefficient as written
 * @param level Krippendorff's metric; empty when not given
 * @param weights Gwet's weights; empty when not given
 */
record AgreementMeasure(String name, Optional<Metric.Level> level, Optional<GwetWeights> weights) {

    private static final List<String> PLAIN = List.of(
            "krippendorff",
            "fleiss",
            "conger",
            "cohen",
            "weighted-cohen",
            "light",
            "scott",
            "gwet-ac1",
            "gwet-ac2",
            "brennan-prediger",
            "percent");

    static AgreementMeasure of(String name, @Nullable String level, @Nullable String weights) {
        String known = name.toLowerCase(Locale.ROOT);
        if (!names().contains(known)) {
            throw refused(
                    "There is no coefficient called " + name + ".", "Say one of " + String.join(", ", names()) + ".");
        }
        AgreementMeasure measure = new AgreementMeasure(
                known,
                constant(Metric.Level.values(), "level", level),
                constant(GwetWeights.values(), "weights", weights));
        measure.check();
        return measure;
    }

    private static List<String> names() {
        return Stream.concat(PLAIN.stream(), Arrays.stream(IccForm.values()).map(form -> "icc" + form.written()))
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, String what, @Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .findAny()
                .orElseThrow(() -> refused(
                        "There are no " + what + " called " + word + ".",
                        "Say one of "
                                + Arrays.stream(all)
                                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))
                                + ".")));
    }

    private static NotUsable refused(String wrong, String next) {
        return new NotUsable(ExitCode.NOTHING_READ, wrong, next);
    }

    private void check() {
        boolean unweighted = name.equals("cohen") || name.equals("gwet-ac1") || name.startsWith("icc");
        if (unweighted && weights.filter(w -> w != GwetWeights.IDENTITY).isPresent()) {
            throw refused(
                    name + " knows no weights.",
                    "Say "
                            + (name.equals("cohen") ? "weighted-cohen" : "gwet-ac2")
                            + " for a weighted coefficient, or leave --weights out.");
        }
        if (!name.equals("krippendorff") && level.isPresent()) {
            throw refused(
                    "--level is Krippendorff's metric, and " + name + " has none.",
                    "Say --weights for a weighted coefficient, or --coefficient krippendorff.");
        }
        if (level.isPresent() && weights.isPresent()) {
            throw refused("--level and --weights are two ways of weighing classes.", "Give one of them.");
        }
    }

    /** The weights that count; the two coefficients that are weighted by name take linear ones when none are given. */
    GwetWeights usedWeights() {
        return weights.orElse(weightsTaken() ? GwetWeights.LINEAR : GwetWeights.IDENTITY);
    }

    /** Whether weights were needed and not given. */
    boolean weightsTaken() {
        return weights.isEmpty() && (name.equals("weighted-cohen") || name.equals("gwet-ac2"));
    }

    /** Whether the distance between classes counts, so that they must be numbers or have an order. */
    boolean scaled() {
        return name.startsWith("icc")
                || level.filter(l -> l != Metric.Level.NOMINAL).isPresent()
                || usedWeights() != GwetWeights.IDENTITY;
    }

    /** The coefficient for ratings on a scale. */
    Coefficient coefficient(ClassScale scale) {
        GwetWeights used = usedWeights();
        return switch (name) {
            case "krippendorff" ->
                new Krippendorff(
                        weights.isPresent() && used != GwetWeights.IDENTITY
                                ? WeightDistance.of(used, scale)
                                : level.orElse(Metric.Level.NOMINAL));
            case "fleiss" -> new ChanceCorrected(ChanceModel.AVERAGE, used);
            case "conger" -> new Conger(used);
            case "cohen", "weighted-cohen" -> new Cohen(used);
            case "light" -> new Light(used);
            case "scott" -> new Scott(used);
            case "gwet-ac1", "gwet-ac2" -> new ChanceCorrected(ChanceModel.GWET, used);
            case "brennan-prediger" -> new ChanceCorrected(ChanceModel.UNIFORM, used);
            case "percent" -> new ChanceCorrected(ChanceModel.NONE, used);
            default ->
                new Icc(Arrays.stream(IccForm.values())
                        .filter(form -> name.equals("icc" + form.written()))
                        .findAny()
                        .orElseThrow());
        };
    }
}
