/** Labels that are probably wrong, found from what a model or several people say about the same items. */
@NullMarked
package touchstone.measures.noise;

import org.jspecify.annotations.NullMarked;
