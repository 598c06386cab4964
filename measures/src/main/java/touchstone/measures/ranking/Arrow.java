package touchstone.measures.ranking;

import java.util.Arrays;
import java.util.Optional;
import touchstone.measures.ranking.RankingOptions.Raters;

/** Slope and information at one point of the climb, with the raters' blocks eliminated. */
final class Arrow {
    private final Climb climb;
    private final Strengths at;
    /** Information of the core after elimination (a Schur complement). */
    private final double[][] core;

    private final double[] coreSlope;
    /** For each rater: the core's share in lean and in log sharpness, then the block (ll, ls, ss) and the two slopes. */
    private final double[][] leanEdge;

    private final double[][] sharpEdge;
    private final double[][] block;

    Arrow(Climb climb, Strengths at) {
        this.climb = climb;
        this.at = at;
        core = new double[climb.coreSize][climb.coreSize];
        coreSlope = new double[climb.coreSize];
        int raters = climb.ballots.raters.size();
        leanEdge = new double[raters][raters == 0 ? 0 : climb.coreSize];
        sharpEdge = new double[raters][raters == 0 ? 0 : climb.coreSize];
        block = new double[raters][5];
        for (int row = 0; row < climb.weight.length; row++) {
            if (climb.weight[row] > 0) {
                add(row);
            }
        }
        addPriors();
        for (int r = 0; r < raters; r++) {
            eliminate(r);
        }
    }

    private void add(int row) {
        double w = climb.weight[row];
        VoteTerms terms = climb.terms(at, row);
        double[] lead = leadSlope(row);
        int[] where = leadPlaces(row);
        for (int i = 0; i < where.length; i++) {
            coreSlope[where[i]] += w * terms.slope() * lead[i];
            for (int j = 0; j < where.length; j++) {
                core[where[i]][where[j]] += w * terms.bend() * lead[i] * lead[j];
            }
            if (climb.tieAt >= 0) {
                core[where[i]][climb.tieAt] += w * terms.crossBend() * lead[i];
                core[climb.tieAt][where[i]] += w * terms.crossBend() * lead[i];
            }
        }
        if (climb.tieAt >= 0) {
            coreSlope[climb.tieAt] += w * terms.tieSlope();
            core[climb.tieAt][climb.tieAt] += w * terms.tieBend();
        }
        if (climb.habits != Raters.ALIKE) {
            addRater(row, w, terms, lead, where);
        }
    }

    private void addRater(int row, double w, VoteTerms terms, double[] lead, int[] where) {
        int r = climb.ballots.rater[row];
        double sharp = sharpSlope(row);
        for (int i = 0; i < where.length; i++) {
            leanEdge[r][where[i]] += w * terms.bend() * lead[i];
            sharpEdge[r][where[i]] += w * terms.bend() * lead[i] * sharp;
        }
        if (climb.tieAt >= 0) {
            leanEdge[r][climb.tieAt] += w * terms.crossBend();
            sharpEdge[r][climb.tieAt] += w * terms.crossBend() * sharp;
        }
        block[r][0] += w * terms.bend();
        block[r][1] += w * terms.bend() * sharp;
        block[r][2] += w * terms.bend() * sharp * sharp;
        block[r][3] += w * terms.slope();
        block[r][4] += w * terms.slope() * sharp;
    }

    private void addPriors() {
        double total = 0;
        for (int i = 0; i < climb.size; i++) {
            total += at.core[i];
        }
        for (int i = 0; i < climb.size; i++) {
            coreSlope[i] -= climb.prior * at.core[i] + total;
            core[i][i] += climb.prior;
            for (int j = 0; j < climb.size; j++) {
                core[i][j] += 1;
            }
        }
        for (int r = 0; r < block.length; r++) {
            block[r][0] += climb.leanWeight();
            block[r][2] += climb.sharpnessWeight();
            block[r][3] -= climb.leanWeight() * at.lean[r];
            block[r][4] -= climb.sharpnessWeight() * at.logSharpness[r];
        }
    }

    private void eliminate(int r) {
        double[] own = solved(r, block[r][3], block[r][4]);
        for (int i = 0; i < climb.coreSize; i++) {
            if (leanEdge[r][i] == 0 && sharpEdge[r][i] == 0) {
                continue;
            }
            coreSlope[i] -= leanEdge[r][i] * own[0] + sharpEdge[r][i] * own[1];
            double[] part = solved(r, leanEdge[r][i], sharpEdge[r][i]);
            for (int j = 0; j < climb.coreSize; j++) {
                core[j][i] -= leanEdge[r][j] * part[0] + sharpEdge[r][j] * part[1];
            }
        }
    }

    /** The inverse of a rater's block, times a vector. */
    private double[] solved(int r, double lean, double sharp) {
        double[] b = block[r];
        double determinant = b[0] * b[2] - b[1] * b[1];
        return new double[] {(b[2] * lean - b[1] * sharp) / determinant, (b[0] * sharp - b[1] * lean) / determinant};
    }

    /** Newton's step for all parameters; empty where a direction is flat. */
    Optional<Strengths> step() {
        return Cholesky.of(core).map(factor -> {
            Strengths step = new Strengths(climb.coreSize, block.length);
            System.arraycopy(factor.solve(coreSlope), 0, step.core, 0, climb.coreSize);
            for (int r = 0; r < block.length; r++) {
                double lean = block[r][3];
                double sharp = block[r][4];
                for (int i = 0; i < climb.coreSize; i++) {
                    lean -= leanEdge[r][i] * step.core[i];
                    sharp -= sharpEdge[r][i] * step.core[i];
                }
                double[] own = solved(r, lean, sharp);
                step.lean[r] = own[0];
                step.logSharpness[r] = climb.habits == Raters.LEANING_AND_SHARPNESS ? own[1] : 0;
            }
            return step;
        });
    }

    /** Inverse information of the core. */
    Optional<double[][]> bread() {
        return Cholesky.of(core).map(Cholesky::inverse);
    }

    /** Sum over independent pieces of the outer product of their slopes, raters' habits taken out. */
    double[][] filling(boolean byVote) {
        double[][] sum = new double[climb.coreSize][climb.coreSize];
        double[][] pieces = new double[byVote ? 0 : climb.ballots.clusters][climb.coreSize];
        double[] scratch = new double[climb.coreSize];
        for (int row = 0; row < climb.weight.length; row++) {
            double[] slope = byVote ? scratch : pieces[climb.ballots.cluster[row]];
            addSlope(row, byVote ? 1 : climb.weight[row], slope);
            if (byVote) {
                addOuter(sum, slope, climb.weight[row]);
                Arrays.fill(slope, 0);
            }
        }
        double count = byVote ? climb.ballots.votes : pieces.length;
        for (double[] piece : pieces) {
            addOuter(sum, piece, 1);
        }
        for (double[] line : sum) {
            for (int i = 0; i < line.length; i++) {
                line[i] *= count / Math.max(1, count - 1);
            }
        }
        return sum;
    }

    private static void addOuter(double[][] sum, double[] slope, double weight) {
        for (int i = 0; i < slope.length; i++) {
            if (slope[i] != 0) {
                for (int j = 0; j < slope.length; j++) {
                    sum[i][j] += weight * slope[i] * slope[j];
                }
            }
        }
    }

    private void addSlope(int row, double w, double[] slope) {
        VoteTerms terms = climb.terms(at, row);
        double[] lead = leadSlope(row);
        int[] where = leadPlaces(row);
        for (int i = 0; i < where.length; i++) {
            slope[where[i]] += w * terms.slope() * lead[i];
        }
        if (climb.tieAt >= 0) {
            slope[climb.tieAt] += w * terms.tieSlope();
        }
        if (climb.habits != Raters.ALIKE) {
            int r = climb.ballots.rater[row];
            double[] own = solved(r, w * terms.slope(), w * terms.slope() * sharpSlope(row));
            for (int i = 0; i < climb.coreSize; i++) {
                slope[i] -= leanEdge[r][i] * own[0] + sharpEdge[r][i] * own[1];
            }
        }
    }

    private double[] leadSlope(int row) {
        double s = climb.sharpness(at, row);
        return climb.position ? new double[] {s, -s, 1} : new double[] {s, -s};
    }

    private int[] leadPlaces(int row) {
        int a = climb.ballots.first[row];
        int b = climb.ballots.second[row];
        return climb.position ? new int[] {a, b, climb.positionAt} : new int[] {a, b};
    }

    private double sharpSlope(int row) {
        return climb.habits == Raters.LEANING_AND_SHARPNESS
                ? climb.sharpness(at, row) * (at.core[climb.ballots.first[row]] - at.core[climb.ballots.second[row]])
                : 0;
    }
}
