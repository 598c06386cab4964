/** Tests that every mistake in a project file is found, at its place. */
@NullMarked
package touchstone.server.projects.file;

import org.jspecify.annotations.NullMarked;
