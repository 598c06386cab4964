/** Versioned guidelines and questions: published once, served for good. */
@ApplicationModule(
        displayName = "Rubrics",
        allowedDependencies = {"platform", "people", "projects"})
@NullMarked
package touchstone.server.rubrics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
