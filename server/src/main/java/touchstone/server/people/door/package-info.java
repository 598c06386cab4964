/** The ways in: browser sessions and personal tokens, and what guards them. */
@NullMarked
package touchstone.server.people.door;

import org.jspecify.annotations.NullMarked;
