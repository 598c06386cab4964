/** Shows that labels mean what they say: written, read, compared, merged. */
@NullMarked
package touchstone.labels;

import org.jspecify.annotations.NullMarked;
