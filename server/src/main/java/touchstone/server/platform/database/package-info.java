/**
 * The database of an installation: a PostgreSQL of its own that is started here, or one outside that is only judged.
 * Either way the program serves nothing unless that database keeps what it has acknowledged.
 */
@NullMarked
package touchstone.server.platform.database;

import org.jspecify.annotations.NullMarked;
