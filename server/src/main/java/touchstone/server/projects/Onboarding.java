package touchstone.server.projects;

/**
 * What people must do before they take work.
 *
 * @param acceptGuidelines they must have accepted the guidelines of the current rubric version
 */
public record Onboarding(boolean acceptGuidelines) {}
