/** Tests of the command as people type it, against a real server. */
@NullMarked
package touchstone.cli;

import org.jspecify.annotations.NullMarked;
