/** One answer out of many: the most probable class of each item, and how reliable each worker is. */
@NullMarked
package touchstone.measures.consensus;

import org.jspecify.annotations.NullMarked;
