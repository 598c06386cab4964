/** Habits of the house as checks that fail the build. */
@NullMarked
package touchstone.server.house;

import org.jspecify.annotations.NullMarked;
