package touchstone.measures.consensus;

import java.util.ArrayList;
import java.util.List;
import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;

/**
 * Our own default: the mean of the probabilities that models of different courage give. Models with many parameters win where workers
 * gave many answers and lose where they gave few, models with few parameters the other way round; where one is wrong and sure, the others
 * outvote it.
 *
 * @param seed for the members with random beginnings
 */
public record Auto(long seed) implements Method {

    private static final Definition DEFINITION = new Definition(
            "auto", 1, "mean of majority, wawa, one-coin, dawid-skene, hierarchical and enhanced models");
    private static final long LARGEST_ENHANCED = 4_000_000;

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public Consensus combine(CrowdLabels crowd) {
        double[] mean = new double[Math.multiplyExact(crowd.items(), crowd.classes())];
        List<Method> members = members(crowd);
        for (Method member : members) {
            double[] one = member.combine(crowd).raw();
            for (int place = 0; place < mean.length; place++) {
                mean[place] += one[place] / members.size();
            }
        }
        return new Consensus(DEFINITION, crowd, mean, Workers.of(crowd, mean), new double[0]);
    }

    private List<Method> members(CrowdLabels crowd) {
        List<Method> members = new ArrayList<>(List.of(new MajorityVote(), new Wawa(), new OneCoin()));
        long rows = (long) crowd.workers() * crowd.classes() * crowd.classes();
        if (rows <= StatePass.LARGEST_TABLE) {
            members.add(new DawidSkene());
            members.add(new HierarchicalDawidSkene());
        }
        if ((long) crowd.answers() * crowd.classes() <= LARGEST_ENHANCED && rows * 10 <= StatePass.LARGEST_TABLE) {
            members.add(EnhancedBayes.enhanced(4, seed));
        }
        return members;
    }
}
