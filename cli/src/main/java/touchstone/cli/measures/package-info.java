/** The verbs that measure: labels from files in, figures and consensus out, no server and no Spring. */
@NullMarked
package touchstone.cli.measures;

import org.jspecify.annotations.NullMarked;
