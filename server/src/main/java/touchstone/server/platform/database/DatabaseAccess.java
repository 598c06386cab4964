package touchstone.server.platform.database;

/**
 * The two ways in that the program uses.
 *
 * @param owner owns the tables and runs the migrations, nothing else
 * @param app   reads and writes rows; is no superuser and cannot change the schema
 */
public record DatabaseAccess(Login owner, Login app) {}
