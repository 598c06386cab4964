package touchstone.server.platform;

import com.sun.security.auth.module.UnixSystem;

/**
 * The account of the operating system that this program runs as.
 *
 * @param number the numeric user id; 0 is root
 * @param name   its name, empty when it has none
 */
public record Account(long number, String name) {

    /** The account of this process. */
    public static Account current() {
        UnixSystem system = new UnixSystem();
        String name = system.getUsername();
        return new Account(system.getUid(), name == null ? "" : name);
    }

    /** Whether this account may do everything; PostgreSQL refuses to run as such an account. */
    public boolean root() {
        return number == 0;
    }
}
