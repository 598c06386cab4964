/** Everything known about each item as one line, streamed in the formats that others read. */
@NullMarked
package touchstone.server.exchange.exports;

import org.jspecify.annotations.NullMarked;
