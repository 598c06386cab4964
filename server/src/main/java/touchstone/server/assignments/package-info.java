/** Who works on what next: seats on items, claiming, leases, giving back, holds, and the order of the queue. */
@ApplicationModule(displayName = "Assignments", type = ApplicationModule.Type.CLOSED)
@NullMarked
package touchstone.server.assignments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
