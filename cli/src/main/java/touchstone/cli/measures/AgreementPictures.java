package touchstone.cli.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import touchstone.cli.plot.HeatMap;
import touchstone.cli.plot.IntervalPlot;
import touchstone.measures.agreement.Agreement;
import touchstone.measures.agreement.PerClass;
import touchstone.measures.agreement.PerPair;

/** How far people agree, as pictures. */
final class AgreementPictures {
    private static final int MOST_PEOPLE = 40;

    private AgreementPictures() {}

    /** Every two people; of very many, those who share most items with others. */
    static HeatMap pairs(String coefficient, List<PerPair.PairAgreement> pairs) {
        Map<String, Long> shared = new HashMap<>();
        pairs.forEach(pair -> Stream.of(pair.first(), pair.second())
                .forEach(name -> shared.merge(name, (long) pair.agreement().pairable(), Long::sum)));
        List<String> names = shared.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_PEOPLE)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        List<List<Double>> rows = new ArrayList<>();
        names.forEach(name -> rows.add(new ArrayList<>(Collections.nCopies(names.size(), Double.NaN))));
        for (PerPair.PairAgreement pair : pairs) {
            int first = names.indexOf(pair.first());
            int second = names.indexOf(pair.second());
            if (first >= 0 && second >= 0 && pair.agreement().value().isPresent()) {
                rows.get(first).set(second, pair.agreement().value().getAsDouble());
                rows.get(second).set(first, pair.agreement().value().getAsDouble());
            }
        }
        return new HeatMap(
                "How far every two people agree (" + coefficient + ")", "person", "person", names, names, rows, false);
    }

    /** Every class with its interval; classes without enough answers are left out. */
    static IntervalPlot classes(String coefficient, List<PerClass.ClassAgreement> classes) {
        return new IntervalPlot(
                "Agreement on each class", coefficient, estimatesOfClasses(classes), OptionalDouble.empty());
    }

    /** What there is an interval for. */
    static List<IntervalPlot.Estimate> estimatesOfClasses(List<PerClass.ClassAgreement> classes) {
        return classes.stream()
                .flatMap(one -> estimate(one.name(), one.agreement()).stream())
                .toList();
    }

    /** What there is an interval for. */
    static List<IntervalPlot.Estimate> estimatesOfPairs(List<PerPair.PairAgreement> pairs) {
        return pairs.stream()
                .flatMap(one -> estimate(one.first() + " – " + one.second(), one.agreement()).stream())
                .toList();
    }

    private static Optional<IntervalPlot.Estimate> estimate(String name, Agreement agreement) {
        return agreement.value().isEmpty()
                ? Optional.empty()
                : agreement
                        .interval()
                        .map(ends -> new IntervalPlot.Estimate(
                                name, agreement.value().getAsDouble(), ends.low(), ends.high()));
    }
}
