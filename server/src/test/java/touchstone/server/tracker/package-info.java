/** Tests of the tracker as managers, leads and observers use it: over HTTP, on work that people really did. */
@NullMarked
package touchstone.server.tracker;

import org.jspecify.annotations.NullMarked;
