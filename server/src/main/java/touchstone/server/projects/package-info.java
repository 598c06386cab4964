/** A project as one file: what is shown, what is asked, who works in which stage, who belongs to the team. */
@NullMarked
package touchstone.server.projects;

import org.jspecify.annotations.NullMarked;
