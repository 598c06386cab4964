package touchstone.server.assignments;

import java.util.List;

/**
 * What a set rule leaves open on the items that it applies to.
 *
 * @param number the place in {@code progress.room}, from 1
 * @param domain the tags of the items; empty = any
 * @param room how many seats
 * @param labels whether seats of the labelling stage are among them
 */
record RoomOfRule(
        int number, List<String> domain, List<String> language, List<String> sensitivity, int room, boolean labels) {}
