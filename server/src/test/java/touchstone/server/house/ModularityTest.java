package touchstone.server.house;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import touchstone.server.TouchstoneServer;

/** The walls between the rooms. */
class ModularityTest {

    @Test
    void roomsCallOnlyTheRoomsTheyMay() {
        ApplicationModules.of(TouchstoneServer.class).verify();
    }
}
