/** Carries hints that something changed to the open pages of those who may know. */
@NullMarked
package touchstone.server.platform.events;

import org.jspecify.annotations.NullMarked;
