/** Pairing the parts of two answers one to one so that the total overlap is largest. */
@NullMarked
package touchstone.labels.match;

import org.jspecify.annotations.NullMarked;
