/** Keeps files in the home folder under ids that we gave them. */
@NullMarked
package touchstone.server.platform.storage;

import org.jspecify.annotations.NullMarked;
