/** The command that people type: it starts the server or talks to one. */
@NullMarked
package touchstone.cli;

import org.jspecify.annotations.NullMarked;
