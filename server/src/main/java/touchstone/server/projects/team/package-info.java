/** Who belongs to a project and in which roles, and how people are invited. */
@NullMarked
package touchstone.server.projects.team;

import org.jspecify.annotations.NullMarked;
