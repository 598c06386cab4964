/** Verbs that talk to a running server over its API, as a person or a script would. */
@NullMarked
package touchstone.cli.client;

import org.jspecify.annotations.NullMarked;
