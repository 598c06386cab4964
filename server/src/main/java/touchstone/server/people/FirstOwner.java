package touchstone.server.people;

import java.util.Optional;

/** The way in to a fresh installation. */
public interface FirstOwner {

    /**
     * A new link, good for an hour and once, with which the first owner makes their account; empty when the installation
     * has an owner. A link made before stops working.
     */
    Optional<String> link();
}
