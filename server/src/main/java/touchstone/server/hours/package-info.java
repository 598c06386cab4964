/** The hours ledger: time measured on items, time people declare for other work, what a manager decided about it, statements of closed periods. */
@ApplicationModule(
        displayName = "Hours",
        allowedDependencies = {"platform", "people", "projects"})
@NullMarked
package touchstone.server.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
