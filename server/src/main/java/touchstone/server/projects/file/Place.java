package touchstone.server.projects.file;

/** A place in a file that was sent; line and column count from 1, columns in Unicode code points. */
public record Place(String file, int line, int column) {}
