package touchstone.measures.ranking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import touchstone.measures.Definition;
import touchstone.measures.Figure;
import touchstone.measures.ranking.RankingOptions.Cluster;
import touchstone.measures.ranking.RankingOptions.Errors;

/**
 * Ratings from ordered lists: at each place the next best is chosen among those left, with a chance proportional to its strength
 * (Luce 1959, Plackett 1975). Lists may be partial; tied groups count as in Breslow's approximation.
 */
public final class PlackettLuce {
    private static final int MOST_STEPS = 200;

    private PlackettLuce() {}

    /**
     * The ranking that the lists give.
     *
     * @param lists each best first, as groups of equals; a candidate at most once in a list
     * @param options prior, draws, level and seed are used; intervals are sandwiches over lists
     */
    public static Ranked rank(Iterable<List<List<String>>> lists, RankingOptions options) {
        Definition definition = new Definition("plackett-luce", 1, "Plackett 1975; ties: Breslow 1974");
        TreeSet<String> names = new TreeSet<>();
        List<List<List<String>>> all = new ArrayList<>();
        List<Vote> implied = new ArrayList<>();
        for (List<List<String>> list : lists) {
            all.add(list);
            list.forEach(names::addAll);
            neighbours(list, implied);
        }
        List<String> candidates = List.copyOf(names);
        List<String> apart = options.prior() > 0
                ? List.of()
                : Joined.apart(Ballots.of(implied, RankingOptions.usual().withTies(TieRule.HALVES)));
        if (candidates.size() < 2 || !apart.isEmpty()) {
            return new Ranked.Open(
                    definition,
                    all.size(),
                    "Some candidates are always before, always after, or never with the others, so their distance has no"
                            + " bound; more lists or a prior would close it.");
        }
        int[][][] places = numbered(all, candidates);
        Optional<double[]> top = climb(places, candidates.size(), options.prior());
        if (top.isEmpty()) {
            return new Ranked.Open(definition, all.size(), "The lists leave a direction open in which ratings grow.");
        }
        return table(definition, candidates, places, top.get(), options);
    }

    private static Ranked table(
            Definition definition, List<String> candidates, int[][][] places, double[] top, RankingOptions options) {
        int size = candidates.size();
        long[] lists = new long[size];
        double[][] filling = new double[size][size];
        ListTerms sum = new ListTerms(size);
        for (int[][] list : places) {
            ListTerms own = new ListTerms(size);
            own.add(list, top);
            sum.add(list, top);
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    filling[i][j] += own.slope[i] * own.slope[j];
                }
            }
            for (int[] group : list) {
                for (int candidate : group) {
                    lists[candidate]++;
                }
            }
        }
        double[][] bread =
                Cholesky.of(sum.information(options.prior())).orElseThrow().inverse();
        RankingOptions normal = options.withErrors(Errors.SANDWICH, Cluster.VOTE, options.draws());
        Spread spread = Spread.normal(Cholesky.sandwich(bread, filling), normal);
        List<Standing> standings = Standings.of(candidates, top, spread, lists, normal);
        Figure none = new Figure.Insufficient(definition, places.length, "Ordered lists have no such effect.");
        String sentence = String.format(
                Locale.ROOT,
                "%s leads with %.0f from %d ordered lists.",
                standings.getFirst().candidate(),
                standings.getFirst().rating(),
                places.length);
        return new Ranked.Table(
                definition, places.length, standings, none, none, Map.of(), Map.of(), sum.value, sentence);
    }

    private static Optional<double[]> climb(int[][][] places, int size, double prior) {
        double[] at = new double[size];
        for (int step = 0; step < MOST_STEPS; step++) {
            ListTerms terms = summed(places, at);
            double value = terms.penalised(at, prior);
            Optional<Cholesky> factor = Cholesky.of(terms.information(prior));
            if (factor.isEmpty()) {
                return Optional.empty();
            }
            double[] way = factor.get().solve(terms.slope(at, prior));
            double part = 1;
            double[] next = moved(at, way, part);
            while (!(summed(places, next).penalised(next, prior) >= value - 1e-12 * Math.abs(value)) && part > 1e-9) {
                part /= 2;
                next = moved(at, way, part);
            }
            at = next;
            double most = 0;
            for (double move : way) {
                most = Math.max(most, Math.abs(move) * part);
            }
            if (most < 1e-10) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static double[] moved(double[] at, double[] way, double part) {
        double[] next = at.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] += part * way[i];
        }
        return next;
    }

    private static ListTerms summed(int[][][] places, double[] at) {
        ListTerms terms = new ListTerms(at.length);
        for (int[][] list : places) {
            terms.add(list, at);
        }
        return terms;
    }

    private static int[][][] numbered(List<List<List<String>>> lists, List<String> candidates) {
        int[][][] places = new int[lists.size()][][];
        for (int l = 0; l < places.length; l++) {
            List<List<String>> list = lists.get(l);
            if (list.stream().flatMap(List::stream).distinct().count()
                    != list.stream().mapToInt(List::size).sum()) {
                throw new IllegalArgumentException("a list names a candidate twice: " + list);
            }
            places[l] = list.stream()
                    .map(group -> group.stream()
                            .mapToInt(name -> Collections.binarySearch(candidates, name))
                            .toArray())
                    .toArray(int[][]::new);
        }
        return places;
    }

    private static void neighbours(List<List<String>> list, List<Vote> implied) {
        for (int g = 0; g < list.size(); g++) {
            List<String> group = list.get(g);
            for (int i = 1; i < group.size(); i++) {
                implied.add(new Vote("", group.get(i - 1), group.get(i), Outcome.TIE, ""));
            }
            if (g > 0 && !group.isEmpty() && !list.get(g - 1).isEmpty()) {
                implied.add(new Vote("", list.get(g - 1).getFirst(), group.getFirst(), Outcome.FIRST, ""));
            }
        }
    }
}
