/** Data in and out: imports with a report, exports as streams, and releases that never change. */
@NullMarked
package touchstone.server.exchange;

import org.jspecify.annotations.NullMarked;
