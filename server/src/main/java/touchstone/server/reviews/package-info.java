/** What follows from annotations: comparison, adjudication, rework, and the verdict on each item. */
@ApplicationModule(displayName = "Reviews", type = ApplicationModule.Type.CLOSED)
@NullMarked
package touchstone.server.reviews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
