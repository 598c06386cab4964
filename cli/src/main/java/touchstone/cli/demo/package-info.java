/** The example work of a demo server, laid out through the API exactly as people would have done it. */
@NullMarked
package touchstone.cli.demo;

import org.jspecify.annotations.NullMarked;
