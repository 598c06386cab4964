/** Free text: a rewrite, a transcription, a justification. */
@NullMarked
package touchstone.labels.writing;

import org.jspecify.annotations.NullMarked;
