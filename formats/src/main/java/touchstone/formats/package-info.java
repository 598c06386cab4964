/** Files of other tools, read and written as streams, each with a report of what could not be kept. */
@NullMarked
package touchstone.formats;

import org.jspecify.annotations.NullMarked;
