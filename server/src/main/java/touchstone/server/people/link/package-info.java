/** Links that work once: for the first owner, for invited people, for forgotten passwords. */
@NullMarked
package touchstone.server.people.link;

import org.jspecify.annotations.NullMarked;
