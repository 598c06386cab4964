/** Files of rows on their way in: uploaded, tried out, taken over whole or not at all. */
@NullMarked
package touchstone.server.exchange.imports;

import org.jspecify.annotations.NullMarked;
