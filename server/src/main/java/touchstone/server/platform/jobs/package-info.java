/** Runs background work that is kept as rows, on whichever node is free, and survives the death of a node. */
@NullMarked
package touchstone.server.platform.jobs;

import org.jspecify.annotations.NullMarked;
