/** Measurements of speed under load, repeatable on a machine with two cores. */
@NullMarked
package touchstone.bench;

import org.jspecify.annotations.NullMarked;
