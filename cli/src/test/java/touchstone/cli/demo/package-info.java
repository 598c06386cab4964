/** Tests of the example work that a demo server starts with. */
@NullMarked
package touchstone.cli.demo;

import org.jspecify.annotations.NullMarked;
