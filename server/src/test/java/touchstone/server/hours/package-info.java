/** The hours ledger: days worked out by hand, corrections, statements that never change. */
@NullMarked
package touchstone.server.hours;

import org.jspecify.annotations.NullMarked;
