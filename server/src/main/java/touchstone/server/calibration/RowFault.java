package touchstone.server.calibration;

/**
 * One thing that is wrong in rows for a test.
 *
 * @param line of the file, or place in the list, from 1
 * @param path where in the row; empty when the whole row is meant
 * @param code stable code of the fault
 * @param message what is wrong, for people
 */
record RowFault(long line, String path, String code, String message) {}
