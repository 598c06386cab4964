package touchstone.server.assignments;

import java.util.List;
import java.util.Optional;

/**
 * What an item holds.
 *
 * @param data the row as it was imported, JSON
 */
public record Material(String data, List<String> domain, Optional<String> language, Optional<String> sensitivity) {}
