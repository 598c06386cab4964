package touchstone.measures.located;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The best alignment of three or more people: every unit is in exactly one unitary alignment (one unit or none of each person). Units
 * are settled in the order of their starts; a state is the set of later units that are taken already. Exact while the states fit, which
 * they do unless very many units crowd together; then only the cheapest states go on.
 */
final class CrowdAlignment {
    private static final int MOST_STATES = 4000;

    private record Unit(int person, Part part, double middle, double length) {}

    /** One possible unitary alignment: the units it takes, counted from its first one, and its cost. */
    private record Tuple(BigInteger taken, double cost) {}

    private final GammaOptions options;
    private final List<Unit> units = new ArrayList<>();
    private final int people;
    private final double pairs;

    private CrowdAlignment(List<List<Part>> continuum, GammaOptions options) {
        this.options = options;
        this.people = continuum.size();
        this.pairs = people * (people - 1) / 2.0;
        for (int person = 0; person < people; person++) {
            for (Part part : continuum.get(person)) {
                Stretch stretch = EventScores.stretch(part);
                units.add(new Unit(person, part, (stretch.start() + stretch.end()) / 2, stretch.length()));
            }
        }
        units.sort(Comparator.comparingDouble(Unit::middle).thenComparingInt(Unit::person));
    }

    static double cost(List<List<Part>> continuum, GammaOptions options) {
        return new CrowdAlignment(continuum, options).solve();
    }

    private double solve() {
        Map<BigInteger, Double> states = new HashMap<>();
        states.put(BigInteger.ZERO, 0.0);
        for (int unit = 0; unit < units.size(); unit++) {
            List<Tuple> tuples = tuples(unit);
            Map<BigInteger, Double> next = new HashMap<>();
            for (Map.Entry<BigInteger, Double> state : states.entrySet()) {
                if (state.getKey().testBit(0)) {
                    next.merge(state.getKey().shiftRight(1), state.getValue(), Math::min);
                    continue;
                }
                for (Tuple tuple : tuples) {
                    if (state.getKey().and(tuple.taken()).signum() == 0) {
                        BigInteger taken = state.getKey().or(tuple.taken()).shiftRight(1);
                        next.merge(taken, state.getValue() + tuple.cost(), Math::min);
                    }
                }
            }
            states = next.size() <= MOST_STATES ? next : cheapest(next);
        }
        return states.values().stream().mapToDouble(v -> v).min().orElse(0);
    }

    /** States that took more units have paid for them already: that is put right before the cheapest are kept. */
    private Map<BigInteger, Double> cheapest(Map<BigInteger, Double> states) {
        Map<BigInteger, Double> kept = new HashMap<>();
        states.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<BigInteger, Double> state) -> state.getValue()
                                - options.alone() * state.getKey().bitCount() / people)
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_STATES)
                .forEach(state -> kept.put(state.getKey(), state.getValue()));
        return kept;
    }

    /** All alignments whose earliest unit is this one and that cost less than leaving their units alone. */
    private List<Tuple> tuples(int first) {
        List<Tuple> found = new ArrayList<>();
        List<Integer> members = new ArrayList<>();
        members.add(first);
        grow(members, 0, found);
        return found;
    }

    private void grow(List<Integer> members, double distances, List<Tuple> found) {
        int size = members.size();
        double empty = options.alone() * (pairs - size * (size - 1) / 2.0);
        double cost = (distances + empty) / pairs;
        if (size == 1 || cost < size * options.alone()) {
            BigInteger taken = BigInteger.ZERO;
            for (int member : members) {
                taken = taken.setBit(member - members.getFirst());
            }
            found.add(new Tuple(taken, cost));
        }
        double most = pairs * people * options.alone();
        for (int next = members.getLast() + 1; next < units.size(); next++) {
            Unit unit = units.get(next);
            if (far(units.get(members.getFirst()), unit)) {
                break;
            }
            double sum = distances;
            for (int member : members) {
                Unit other = units.get(member);
                sum += other.person() == unit.person()
                        ? Double.POSITIVE_INFINITY
                        : options.between(other.part(), unit.part());
            }
            if (sum < most) {
                members.add(next);
                grow(members, sum, found);
                members.removeLast();
            }
        }
    }

    private double longest = -1;

    /** Whether no unit from here on can be worth aligning with the first one. */
    private boolean far(Unit first, Unit unit) {
        if (options.position() == 0) {
            return false;
        }
        if (longest < 0) {
            longest = units.stream().mapToDouble(Unit::length).max().orElse(0);
        }
        double share = Math.sqrt(pairs * people / options.position());
        return unit.middle() - first.middle() > share * (first.length() + longest) / 2;
    }
}
