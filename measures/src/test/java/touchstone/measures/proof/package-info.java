/** Holds intervals, sequential tests and sample sizes against published tables and against simulation. */
@NullMarked
package touchstone.measures.proof;

import org.jspecify.annotations.NullMarked;
