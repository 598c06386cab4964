/** Runs the verbs that measure as people type them. */
@NullMarked
package touchstone.cli.measures;

import org.jspecify.annotations.NullMarked;
