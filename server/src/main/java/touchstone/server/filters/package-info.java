/** The one line of words in which people choose items: read into terms, each with its right, and turned into SQL with parameters. */
@ApplicationModule(
        displayName = "Filters",
        allowedDependencies = {"platform", "people", "projects", "rubrics"})
@NullMarked
package touchstone.server.filters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
