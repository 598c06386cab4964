/** Adaptive overlap: how many answers an item needs, and what that would have saved on a recorded crowd. */
@NullMarked
package touchstone.measures.overlap;

import org.jspecify.annotations.NullMarked;
