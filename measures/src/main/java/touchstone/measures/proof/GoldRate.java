package touchstone.measures.proof;

/**
 * Which share of tasks should be checked ones. Checking a share g costs g of a task each; a fault that strikes once in
 * 1/{@code incidents} tasks is found after {@code detection} checked answers and ships {@code jump} × {@code cost} per task until
 * then. The sum g + incidents × detection / g × jump × cost is smallest at the root of incidents × detection × jump × cost.
 *
 * @param incidents chance per task that a worker turns bad, e.g. 1/5000
 * @param detection checked answers until the drop is seen, e.g. 50 for {@code BernoulliCusum}
 * @param jump rise of the share of errors, in (0, 1]
 * @param cost of a shipped error, in costs of a task
 */
public record GoldRate(double incidents, double detection, double jump, double cost) {

    public GoldRate {
        if (!(incidents >= 0 && incidents <= 1 && detection > 0 && jump > 0 && jump <= 1 && cost >= 0)) {
            throw new IllegalArgumentException(
                    "a gold rate for " + incidents + ", " + detection + ", " + jump + ", " + cost);
        }
    }

    /** The cheapest share, in [0, 1]. */
    public double best() {
        return Math.min(1, Math.sqrt(incidents * detection * jump * cost));
    }

    /** Cost per task, in costs of a task, when this share is checked. */
    public double costAt(double share) {
        return share + incidents * detection / share * jump * cost;
    }
}
