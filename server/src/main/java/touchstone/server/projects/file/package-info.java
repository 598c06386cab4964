/** Reads a project file and finds every mistake in it at once, each with its line and a next step. */
@NullMarked
package touchstone.server.projects.file;

import org.jspecify.annotations.NullMarked;
