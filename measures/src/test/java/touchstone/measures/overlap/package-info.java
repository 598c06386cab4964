/** What adaptive overlap promises: exact rules, and savings that are savings. */
@NullMarked
package touchstone.measures.overlap;

import org.jspecify.annotations.NullMarked;
