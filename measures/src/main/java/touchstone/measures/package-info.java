/** What every measure shares: a figure with its count, its interval and the definition that it follows. */
@NullMarked
package touchstone.measures;

import org.jspecify.annotations.NullMarked;
