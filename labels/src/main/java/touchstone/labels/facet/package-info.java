/** The small duties that every kind of question fulfils, and the table of all kinds. */
@NullMarked
package touchstone.labels.facet;

import org.jspecify.annotations.NullMarked;
