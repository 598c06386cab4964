package touchstone.server.platform;

import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Opens lanes for many rows. */
@Component
public class CopyLanes {
    private final DataSource database;

    CopyLanes(DataSource database) {
        this.database = database;
    }

    /** A lane into the transaction that runs on this thread; of use until that ends. */
    public CopyLane open() {
        return new CopyLane(database);
    }
}
