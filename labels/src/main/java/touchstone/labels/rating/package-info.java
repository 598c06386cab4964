/** A number on a scale with anchors, or the reason why there is none. */
@NullMarked
package touchstone.labels.rating;

import org.jspecify.annotations.NullMarked;
