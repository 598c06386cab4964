/** Tests of imports, exports and releases over a real database. */
@NullMarked
package touchstone.server.exchange;

import org.jspecify.annotations.NullMarked;
