/** Keeps projects with every revision of their file, and shows them to their members. */
@NullMarked
package touchstone.server.projects.catalog;

import org.jspecify.annotations.NullMarked;
