/** Tests of what every reader and writer of files shares. */
@NullMarked
package touchstone.formats;

import org.jspecify.annotations.NullMarked;
