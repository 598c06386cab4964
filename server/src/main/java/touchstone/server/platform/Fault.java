package touchstone.server.platform;

/**
 * One thing that is wrong in what was sent.
 *
 * @param path where, from the body's root: {@code answers.entities.regions[2].end}
 * @param code stable code of the fault
 * @param message what is wrong, for people
 */
public record Fault(String path, String code, String message) {}
