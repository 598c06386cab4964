/** What people ask those who own the rubric, and the edge-case log: decisions that everybody finds again at their clause. */
@ApplicationModule(
        displayName = "Clarifications",
        allowedDependencies = {"platform", "people", "projects", "rubrics", "assignments", "filters"})
@NullMarked
package touchstone.server.clarifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
