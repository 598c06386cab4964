package touchstone.measures.drift;

/**
 * A moving average of errors in which old answers fade (Roberts 1959; for shares Yeh, Mcgrath, Sembower and Shen 2008): quiet to look
 * at, quick to move. Its limit rests on the normal distribution and gives more false alarms than it says when errors are rare; for
 * alarms take {@link BernoulliCusum}.
 *
 * @param usual share of errors when all is well, in (0, 1)
 * @param fade weight of the newest answer, in (0, 1]
 * @param width of the limit in standard deviations, above 0
 */
public record Ewma(double usual, double fade, double width) {

    public Ewma {
        if (!(0 < usual && usual < 1 && fade > 0 && fade <= 1 && width > 0)) {
            throw new IllegalArgumentException("errors of " + usual + ", fade " + fade + ", width " + width);
        }
    }

    /** The average after one more answer; the first one starts from {@link #usual}. */
    public double next(double average, boolean wrong) {
        return (1 - fade) * average + (wrong ? fade : 0);
    }

    /** The limit of the average after so many answers. */
    public double limit(long answers) {
        double settled = 1 - Math.pow(1 - fade, 2.0 * answers);
        return usual + width * Math.sqrt(usual * (1 - usual) * fade / (2 - fade) * settled);
    }

    /** Whether the average after so many answers is an alarm. */
    public boolean alarm(double average, long answers) {
        return average > limit(answers);
    }
}
