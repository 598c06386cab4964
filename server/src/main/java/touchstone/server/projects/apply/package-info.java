/** Turns an applied file into a project or into the next revision of one, and says what that changes. */
@NullMarked
package touchstone.server.projects.apply;

import org.jspecify.annotations.NullMarked;
