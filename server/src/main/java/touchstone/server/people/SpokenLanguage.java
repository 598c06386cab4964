package touchstone.server.people;

/**
 * A language somebody says they know.
 *
 * @param language its BCP-47 tag: {@code en}, {@code pt-BR}, {@code zh-Hans}
 */
public record SpokenLanguage(String language, Proficiency proficiency) {}
