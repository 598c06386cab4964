/** Plants wrong labels and looks whether they are found. */
@NullMarked
package touchstone.measures.noise;

import org.jspecify.annotations.NullMarked;
