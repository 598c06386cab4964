/** What holds for accounts without a running server, passwords above all. */
@NullMarked
package touchstone.server.people.account;

import org.jspecify.annotations.NullMarked;
