package touchstone.server.platform.audit;

/**
 * A hash over the previous seal and the rows it covers.
 *
 * @param number counted from 1; 0 stands for the beginning
 * @param covers the row ids, as PostgreSQL writes a multirange
 */
record Seal(long number, String covers, byte[] hash) {

    static final Seal BEGINNING = new Seal(0, "{}", new byte[32]);
}
