/** Tries broken and hostile files on the import, over HTTP as people send them. */
@NullMarked
package touchstone.server.exchange.imports;

import org.jspecify.annotations.NullMarked;
