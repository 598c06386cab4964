/** The typed filter line of the tracker: read into terms, each with its right, and turned into SQL with parameters. */
@NullMarked
package touchstone.server.tracker.filter;

import org.jspecify.annotations.NullMarked;
