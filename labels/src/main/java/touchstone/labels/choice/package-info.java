/** One or many options out of a flat list or a taxonomy. */
@NullMarked
package touchstone.labels.choice;

import org.jspecify.annotations.NullMarked;
