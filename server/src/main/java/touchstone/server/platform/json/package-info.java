/** The strict JSON door: what is unknown, doubled, bent or unkeepable is refused with its place. */
@NullMarked
package touchstone.server.platform.json;

import org.jspecify.annotations.NullMarked;
