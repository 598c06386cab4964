package touchstone.measures.consensus;

import java.util.List;
import java.util.Optional;

/** The methods by name. */
public final class Methods {

    /** The names of all methods that need nothing but answers, in the order in which tables list them. */
    public static final List<String> NAMES = List.of(
            "auto",
            "majority",
            "wawa",
            "zero-based-skill",
            "one-coin",
            "dawid-skene",
            "hierarchical-dawid-skene",
            "glad",
            "mace",
            "kos",
            "ibcc",
            "bwa",
            "ebcc");

    private Methods() {}

    /**
     * The method with a name, with its usual settings; empty for an unknown name.
     *
     * @param seed for methods with random beginnings; the others ignore it
     */
    public static Optional<Method> named(String name, long seed) {
        return switch (name) {
            case "auto" -> Optional.of(new Auto(seed));
            case "majority" -> Optional.of(new MajorityVote());
            case "wawa" -> Optional.of(new Wawa());
            case "zero-based-skill" -> Optional.of(new ZeroBasedSkill());
            case "one-coin" -> Optional.of(new OneCoin());
            case "dawid-skene" -> Optional.of(new DawidSkene());
            case "hierarchical-dawid-skene" -> Optional.of(new HierarchicalDawidSkene());
            case "glad" -> Optional.of(new Glad());
            case "mace" -> Optional.of(new Mace(seed));
            case "kos" -> Optional.of(new Kos(seed));
            case "ibcc" -> Optional.of(EnhancedBayes.independent());
            case "bwa" -> Optional.of(new BayesianAverage());
            case "ebcc" -> Optional.of(EnhancedBayes.enhanced(8, seed));
            default -> Optional.empty();
        };
    }
}
