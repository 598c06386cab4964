/** How exports read the database. */
@NullMarked
package touchstone.server.exchange.exports;

import org.jspecify.annotations.NullMarked;
