package touchstone.measures.agreement;

import touchstone.measures.Definition;

/** One way of measuring agreement: a formula with its options, applied to any ratings. */
public interface Coefficient {

    /** The formula. */
    Definition definition();

    /** The coefficient with its analytic interval, or the statement that the data do not suffice. */
    Agreement of(Ratings ratings);

    /** The coefficient as a function of how often each unit of the ratings is drawn, for resampling. */
    Statistic statistic(Ratings ratings);
}
