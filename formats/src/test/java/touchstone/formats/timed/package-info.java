/** Tests of lists of events as other tools write them. */
@NullMarked
package touchstone.formats.timed;

import org.jspecify.annotations.NullMarked;
