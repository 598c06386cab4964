/** Tests of making, taking and grading tests, and of the way to the first item. */
@NullMarked
package touchstone.server.calibration;

import org.jspecify.annotations.NullMarked;
