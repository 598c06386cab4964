package touchstone.server.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * Tells open pages that something changed, and nothing more: a page then asks again and gets what policy allows.
 * Delivered after the running transaction commits, also by other nodes, at least once and possibly merged.
 */
public interface Events {

    /** What changed. */
    enum What {
        WORK,
        PROJECT,
        JOB,
        TRACKER,
        CLARIFICATION,
        QUALIFICATION,
        HOURS;

        /** The word on the wire. */
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Which of the open streams of a project hear of it. */
    enum Audience {
        /** Any member; never for what somebody did on an item. */
        MEMBERS(Action.ReadProject::new),
        /** Who sees the tracker. */
        TRACKER(Action.SeeTracker::new),
        /** Who may publish the rubric. */
        RUBRIC(Action.PublishRubric::new),
        /** Who sees everybody's hours. */
        HOURS(Action.SeeHours::new),
        /** Who may change the project. */
        MANAGERS(Action.ChangeProject::new);

        private final Function<UUID, Action> action;

        Audience(Function<UUID, Action> action) {
            this.action = action;
        }

        /** The right that a recipient needs, checked for each. */
        public Action needs(UUID project) {
            return action.apply(project);
        }
    }

    /** To the open pages of one person. */
    void tellPerson(UUID person, What what, UUID project);

    /** To the open pages of those who have the right. Answers of others are never hinted at with {@link Audience#MEMBERS}. */
    void tellProject(UUID project, What what, Audience audience);

    /** Ends the streams of one session or token, at sign-out and revocation. */
    void closeCredential(String credential);

    /** Ends all streams of a person, when disabled or when roles change; the page connects again if it may. */
    void closePerson(UUID person);
}
