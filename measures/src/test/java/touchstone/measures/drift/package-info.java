/** Holds the signs of drift against tables of run lengths and against people made to drift. */
@NullMarked
package touchstone.measures.drift;

import org.jspecify.annotations.NullMarked;
