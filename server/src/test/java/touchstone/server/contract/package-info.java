/** Writes down what the handlers promise, and compares it with the committed contract. */
package touchstone.server.contract;
