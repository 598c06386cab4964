package touchstone.measures.consensus;

import touchstone.measures.Definition;
import touchstone.measures.crowd.CrowdLabels;

/** A way to make one answer out of many. Methods are values: the same method on the same table gives the same bytes. */
public interface Method {

    /** Which formula it is, and its version. */
    Definition definition();

    /**
     * The consensus of a table.
     *
     * @throws NotApplicable when the method does not exist for such a table
     */
    Consensus combine(CrowdLabels crowd);
}
