/** Background work as its starter sees it: progress, a stop button, the report. */
@NullMarked
package touchstone.server.exchange.jobs;

import org.jspecify.annotations.NullMarked;
