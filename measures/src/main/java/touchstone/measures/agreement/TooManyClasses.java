package touchstone.measures.agreement;

/** More classes than the measure can weigh against each other; the message says what to use instead. */
public final class TooManyClasses extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    TooManyClasses(int classes, int most, String what) {
        super(classes + " different classes, and " + what + " compares each with each (at most " + most
                + "). Use the interval metric for numbers, or a nominal coefficient.");
    }
}
