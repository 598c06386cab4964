/** What people say about an item: questions, answers and regions, without any machinery around them. */
@NullMarked
package touchstone.labels;

import org.jspecify.annotations.NullMarked;
