/** What consensus promises: published values, fixed properties, and no harm done to a good majority. */
@NullMarked
package touchstone.measures.consensus;

import org.jspecify.annotations.NullMarked;
