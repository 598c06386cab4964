/** What the table of labels promises: grouping, repeated answers, names and their order. */
@NullMarked
package touchstone.measures.crowd;

import org.jspecify.annotations.NullMarked;
