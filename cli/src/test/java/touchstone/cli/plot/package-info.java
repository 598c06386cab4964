/** Checks that pictures are what they claim: well formed, harmless, complete. */
@NullMarked
package touchstone.cli.plot;

import org.jspecify.annotations.NullMarked;
