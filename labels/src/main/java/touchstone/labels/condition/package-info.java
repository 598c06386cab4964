/** When a question is shown or a note is demanded: the closed grammar and its truth. */
@NullMarked
package touchstone.labels.condition;

import org.jspecify.annotations.NullMarked;
