/** Questions and precedents over HTTP, as people ask, answer and look them up. */
@NullMarked
package touchstone.server.clarifications;

import org.jspecify.annotations.NullMarked;
