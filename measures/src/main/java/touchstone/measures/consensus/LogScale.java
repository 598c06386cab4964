package touchstone.measures.consensus;

/** Functions on the scale of logarithms. */
final class LogScale {

    private LogScale() {}

    /** Turns logarithms of weights into probabilities, in place, and returns the logarithm of the weights' sum. */
    static double normalise(double[] values, int from, int length) {
        double most = Double.NEGATIVE_INFINITY;
        for (int place = from; place < from + length; place++) {
            most = Math.max(most, values[place]);
        }
        double sum = 0;
        for (int place = from; place < from + length; place++) {
            values[place] = Math.exp(values[place] - most);
            sum += values[place];
        }
        for (int place = from; place < from + length; place++) {
            values[place] /= sum;
        }
        return most + Math.log(sum);
    }

    /** The derivative of the logarithm of the gamma function, for positive numbers, to about 1e-12. */
    static double digamma(double argument) {
        double value = 0;
        double at = argument;
        while (at < 8) {
            value -= 1 / at;
            at++;
        }
        double inverse = 1 / at;
        double square = inverse * inverse;
        return value
                + Math.log(at)
                - 0.5 * inverse
                - square
                        * (1.0 / 12
                                - square
                                        * (1.0 / 120
                                                - square * (1.0 / 252 - square * (1.0 / 240 - square * (1.0 / 132)))));
    }

    /** The logarithm of the gamma function, for positive numbers, to about 1e-11. */
    static double logGamma(double argument) {
        double at = argument;
        double product = 1;
        while (at < 8) {
            product *= at;
            at++;
        }
        double shift = Math.log(product);
        double inverse = 1 / at;
        double square = inverse * inverse;
        double series = inverse
                * (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188))));
        return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
    }
}
