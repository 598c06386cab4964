package touchstone.server.calibration;

import java.time.Instant;
import touchstone.labels.WorkContent;

/**
 * What somebody has answered so far to an item of a test.
 *
 * @param revision grows by one with every change
 */
record Given(int position, WorkContent content, long revision, Instant savedAt) {}
