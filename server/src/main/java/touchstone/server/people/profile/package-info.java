/** What people say about themselves: languages, experience, fields, time zone, the hours they offer; and who may read it. */
@NullMarked
package touchstone.server.people.profile;

import org.jspecify.annotations.NullMarked;
