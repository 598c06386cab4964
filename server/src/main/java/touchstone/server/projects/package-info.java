/** A project as one file: what is shown, what is asked, who works in which stage, who belongs to the team. */
@ApplicationModule(
        displayName = "Projects",
        allowedDependencies = {"platform", "people"})
@NullMarked
package touchstone.server.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
