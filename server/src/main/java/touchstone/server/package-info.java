/** The running server: one package for each room, with walls that a test checks. */
@NullMarked
package touchstone.server;

import org.jspecify.annotations.NullMarked;
