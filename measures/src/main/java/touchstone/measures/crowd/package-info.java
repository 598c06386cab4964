/** The table of labels that every measure reads: who said what about which item. */
@NullMarked
package touchstone.measures.crowd;

import org.jspecify.annotations.NullMarked;
