/** Whole programs that are killed at the worst moment, and what must be there afterwards. */
@NullMarked
package touchstone.cli.crash;

import org.jspecify.annotations.NullMarked;
