package touchstone.measures.ranking;

import java.util.Arrays;

/** The parameters of the paired model: the core (log strengths, position, tie) and each rater's own habits. */
final class Strengths {
    final double[] core;
    final double[] lean;
    final double[] logSharpness;

    Strengths(int coreSize, int raters) {
        core = new double[coreSize];
        lean = new double[raters];
        logSharpness = new double[raters];
    }

    private Strengths(double[] core, double[] lean, double[] logSharpness) {
        this.core = core;
        this.lean = lean;
        this.logSharpness = logSharpness;
    }

    /** This plus a part of a step. */
    Strengths moved(Strengths step, double part) {
        return new Strengths(
                sum(core, step.core, part), sum(lean, step.lean, part), sum(logSharpness, step.logSharpness, part));
    }

    private static double[] sum(double[] base, double[] step, double part) {
        double[] moved = base.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += part * step[i];
        }
        return moved;
    }

    double largest() {
        double most = 0;
        for (double[] values : new double[][] {core, lean, logSharpness}) {
            most = Math.max(most, Arrays.stream(values).map(Math::abs).max().orElse(0));
        }
        return most;
    }
}
