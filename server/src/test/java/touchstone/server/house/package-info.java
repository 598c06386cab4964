/** Habits of the house as checks that fail the build. */
package touchstone.server.house;
