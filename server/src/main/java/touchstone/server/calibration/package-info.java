/** Getting people ready for the work: tests that grant a skill, and the steps to the first item of a project. */
@ApplicationModule(
        displayName = "Calibration",
        allowedDependencies = {
            "platform",
            "people",
            "projects",
            "rubrics",
            "items",
            "assignments",
            "annotations",
            "filters"
        })
@NullMarked
package touchstone.server.calibration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
