/** Accounts, passwords, skills and preferences as they are kept and changed. */
@NullMarked
package touchstone.server.people.account;

import org.jspecify.annotations.NullMarked;
