package touchstone.server.projects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule about the set of people who work on one item: at least so many of them hold a skill.
 *
 * @param domain the rule applies to items with one of these tags; empty = any
 * @param language the rule applies to items in one of these languages; empty = any
 * @param sensitivity the rule applies to items of one of these classes; empty = any
 * @param atLeast how many people must hold the skill, at least 1
 * @param skill the skill
 * @param stage the stage whose seats count, or none when the seats of all stages count
 */
public record SetRule(
        List<String> domain,
        List<String> language,
        List<String> sensitivity,
        int atLeast,
        String skill,
        @Nullable String stage) {

    /** Keeps its own copies. */
    public SetRule {
        domain = List.copyOf(domain);
        language = List.copyOf(language);
        sensitivity = List.copyOf(sensitivity);
    }

    /** Whether an item with these tags is under this rule. */
    public boolean appliesTo(
            Collection<String> itemDomain, @Nullable String itemLanguage, @Nullable String itemSensitivity) {
        return (domain.isEmpty() || !Collections.disjoint(domain, itemDomain))
                && among(language, itemLanguage)
                && among(sensitivity, itemSensitivity);
    }

    /** Whether the seats of this stage count for the rule. */
    public boolean counts(Stage of) {
        return stage == null || stage.equals(of.name());
    }

    /** The one stage whose seats count; empty when those of all stages do. */
    @JsonIgnore
    public Optional<String> onlyStage() {
        return Optional.ofNullable(stage);
    }

    private static boolean among(List<String> wanted, @Nullable String value) {
        return wanted.isEmpty() || (value != null && wanted.contains(value));
    }
}
