/** Reads honest, cut and hostile arrays. */
@NullMarked
package touchstone.formats.npy;

import org.jspecify.annotations.NullMarked;
