package touchstone.server.hours;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Measured time, for other rooms. Rights are checked by the room that asks. */
public interface MeasuredTime {

    /** Milliseconds of active work on items of the project by person, from the first to the last day, each in their own time zone. */
    Map<UUID, Long> of(UUID project, LocalDate first, LocalDate last);
}
