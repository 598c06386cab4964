/** Labelled stretches of a text or of one message in a conversation. */
@NullMarked
package touchstone.labels.spans;

import org.jspecify.annotations.NullMarked;
