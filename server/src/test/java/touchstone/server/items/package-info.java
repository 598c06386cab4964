/** Checks how items are taken in, apart from any file format. */
@NullMarked
package touchstone.server.items;

import org.jspecify.annotations.NullMarked;
