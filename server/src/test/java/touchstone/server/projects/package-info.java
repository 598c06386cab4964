/** Tests of applying files, of teams, and of what members see of a project. */
@NullMarked
package touchstone.server.projects;

import org.jspecify.annotations.NullMarked;
