/** The addresses under which accounts, sessions, tokens and links are reached. */
@NullMarked
package touchstone.server.people.web;

import org.jspecify.annotations.NullMarked;
