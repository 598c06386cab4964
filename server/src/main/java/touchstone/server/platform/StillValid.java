package touchstone.server.platform;

import java.util.function.Predicate;

/** Whether a session or token that was good when a stream opened is still good; answered by the room that keeps them. */
@FunctionalInterface
public interface StillValid extends Predicate<Caller> {}
