/** Finished data frozen under a number: same input, same bytes, comparable with what was released before. */
@NullMarked
package touchstone.server.exchange.releases;

import org.jspecify.annotations.NullMarked;
