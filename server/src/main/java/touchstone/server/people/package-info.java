/** Who the people are: accounts, how they sign in, what they are able to do. */
@ApplicationModule(displayName = "People", allowedDependencies = "platform")
@NullMarked
package touchstone.server.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
