/** Holds the agreement coefficients against publications, another implementation and what must always be true. */
@NullMarked
package touchstone.measures.agreement;

import org.jspecify.annotations.NullMarked;
