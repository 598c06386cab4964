/** Criteria that each get yes, no or not applicable. */
@NullMarked
package touchstone.labels.checklist;

import org.jspecify.annotations.NullMarked;
