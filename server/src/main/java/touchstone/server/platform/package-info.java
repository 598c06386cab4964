/** What every room stands on: callers and policy, problems, audit, jobs, events, files, strict JSON. */
@ApplicationModule(
        displayName = "Platform",
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {})
@NullMarked
package touchstone.server.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
