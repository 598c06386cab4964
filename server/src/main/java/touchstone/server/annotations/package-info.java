/** What people say about items: drafts, submissions, and every revision, appended and never changed. */
@ApplicationModule(displayName = "Annotations", type = ApplicationModule.Type.CLOSED)
@NullMarked
package touchstone.server.annotations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
