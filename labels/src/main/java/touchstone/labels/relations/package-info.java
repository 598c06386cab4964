/** Typed links between the regions of another question. */
@NullMarked
package touchstone.labels.relations;

import org.jspecify.annotations.NullMarked;
