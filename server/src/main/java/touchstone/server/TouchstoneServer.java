package touchstone.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The server as one Spring application; every direct sub-package is a room. */
@Modulithic(systemName = "Touchstone", sharedModules = "platform")
@SpringBootApplication
public class TouchstoneServer {

    /** Starts the server with the settings of the environment; people start it with {@code ./touchstone serve}. */
    public static void main(String... words) {
        SpringApplication.run(TouchstoneServer.class, words);
    }
}
