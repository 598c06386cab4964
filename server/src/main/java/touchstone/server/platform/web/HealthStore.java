package touchstone.server.platform.web;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database whether it is there. */
record HealthStore(JdbcClient database) {

    boolean answers() {
        try {
            return database.sql("SELECT 1").query(Integer.class).single() == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }
}
