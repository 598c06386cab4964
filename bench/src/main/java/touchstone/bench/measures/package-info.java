/** How fast the measures are, alone and beside other programs, on simulated labels. */
@NullMarked
package touchstone.bench.measures;

import org.jspecify.annotations.NullMarked;
