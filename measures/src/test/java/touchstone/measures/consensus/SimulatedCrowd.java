package touchstone.measures.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import touchstone.measures.crowd.CrowdLabels;
import touchstone.measures.crowd.Duplicates;
import touchstone.measures.crowd.LabelCollector;
import touchstone.measures.crowd.Truth;

/**
 * A crowd with known truth, drawn by a seed. Each worker has a skill; a wrong answer is any other class alike.
 *
 * @param answers item, worker and label of each answer
 * @param truth the true class of each item
 */
record SimulatedCrowd(List<int[]> answers, int[] truth) {

    /** Workers whose skills are spread evenly between two values. */
    static SimulatedCrowd of(long seed, int items, int workers, int classes, int each, double worst, double best) {
        double[] skills = new double[workers];
        for (int worker = 0; worker < workers; worker++) {
            skills[worker] = worst + (best - worst) * worker / Math.max(1, workers - 1);
        }
        return of(seed, items, classes, each, skills, 1.0 / classes);
    }

    /** Workers with given skills; the first class has its own share of the items. */
    static SimulatedCrowd of(long seed, int items, int classes, int each, double[] skills, double firstShare) {
        Random random = new Random(seed);
        int[] truth = new int[items];
        List<int[]> answers = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            truth[item] = random.nextDouble() < firstShare ? 0 : 1 + random.nextInt(classes - 1);
            int first = random.nextInt(skills.length);
            for (int turn = 0; turn < each; turn++) {
                int worker = (first + turn * 7) % skills.length;
                boolean right = random.nextDouble() < skills[worker];
                int label = right ? truth[item] : (truth[item] + 1 + random.nextInt(classes - 1)) % classes;
                answers.add(new int[] {item, worker, label});
            }
        }
        return new SimulatedCrowd(answers, truth);
    }

    CrowdLabels table() {
        LabelCollector collector = new LabelCollector();
        answers.forEach(answer -> collector.add("i" + answer[0], "w" + answer[1], "c" + answer[2]));
        return collector.table(Duplicates.FIRST);
    }

    Truth truth(CrowdLabels crowd) {
        Truth right = new Truth(crowd);
        for (int item = 0; item < truth.length; item++) {
            right.add("i" + item, "c" + truth[item]);
        }
        return right;
    }

    double accuracy(Method method) {
        CrowdLabels crowd = table();
        return Score.of(method.combine(crowd), truth(crowd)).accuracy();
    }
}
