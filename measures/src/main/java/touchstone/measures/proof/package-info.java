/** What checked answers prove about accuracy: intervals, sequential tests, sample sizes and the acceptance of batches. */
@NullMarked
package touchstone.measures.proof;

import org.jspecify.annotations.NullMarked;
