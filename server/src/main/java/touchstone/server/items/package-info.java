/** The material to label: what was imported, under which key, and how it came to be as it is. */
@NullMarked
package touchstone.server.items;

import org.jspecify.annotations.NullMarked;
