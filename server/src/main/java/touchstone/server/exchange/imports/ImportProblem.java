package touchstone.server.exchange.imports;

/**
 * What was wrong with a row.
 *
 * @param result {@code rejected}, or {@code warning} when the row was taken all the same
 */
record ImportProblem(long line, String result, String field, String code, String message) {}
