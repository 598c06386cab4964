/** Writes down what the handlers promise, and compares it with the committed contract. */
@NullMarked
package touchstone.server.contract;

import org.jspecify.annotations.NullMarked;
