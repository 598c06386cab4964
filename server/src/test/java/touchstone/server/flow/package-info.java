/** Tests that try to break the promises of the flow, from claim to verdict, over HTTP and a real database. */
@NullMarked
package touchstone.server.flow;

import org.jspecify.annotations.NullMarked;
