package touchstone.bench.measures;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Published accuracies on public crowds. IBCC, BWA and EBCC: notebooks of Li, Rubinstein and Cohn 2019 (keep-first duplicates, ties share
 * credit). The others: Crowd-Kit, JOSS 9(96) 6227, 2024.
 */
final class Published {

    static final List<String> COLUMNS = List.of("IBCC", "BWA", "EBCC", "MV", "Wawa", "DS", "GLAD", "KOS", "MACE");

    private static final double NO = Double.NaN;

    private static final Map<String, List<Double>> ROWS = Map.ofEntries(
            Map.entry("bluebird", List.of(.8889, .7593, .8611)),
            Map.entry("dog", List.of(.8389, .8315, .8401)),
            Map.entry("CF", List.of(.8833, .8933, .8833)),
            Map.entry("MS", List.of(.7900, .7857, .7871)),
            Map.entry("SP", List.of(.9150, .9170, .9152)),
            Map.entry("ZenCrowd_all", List.of(.7951, .8348, .8623)),
            Map.entry("ZenCrowd_in", List.of(.7696, .7637, .7809)),
            Map.entry("d_jn-product", List.of(.9383, .9194, .9349, .897, .897, .940, .928, .895, .929)),
            Map.entry("d_sentiment", List.of(.9600, .9560, .9610, .932, .951, .960, .948, .933, .950)),
            Map.entry("s4_Face_Sentiment_Identification", List.of(.6404, .6182, .6353)),
            Map.entry("s5_AdultContent", List.of(.7447, .7417, .7477, .763, .766, .748, .760, NO, .763)));

    private Published() {}

    /** The published values of a set in the order of the columns; NaN where there is none. */
    static List<Double> row(String set) {
        List<Double> known = ROWS.getOrDefault(set, List.of());
        return IntStream.range(0, COLUMNS.size())
                .mapToObj(column -> column < known.size() ? known.get(column) : NO)
                .toList();
    }
}
