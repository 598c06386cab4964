/** Where everything stands: items, their stories, progress and forecasts. Reads what the other rooms wrote; nobody depends on it. */
@ApplicationModule(displayName = "Tracker", type = ApplicationModule.Type.CLOSED)
@NullMarked
package touchstone.server.tracker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
