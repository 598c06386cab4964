/** What tests of every room build upon: real databases, quickly, and a running server. */
@NullMarked
package touchstone.server.testing;

import org.jspecify.annotations.NullMarked;
