package touchstone.labels.writing;

import touchstone.labels.Details;

/**
 * How two texts differ.
 *
 * @param changes words replaced, added or left out
 * @param words words of the longer text
 */
public record WritingDetails(int changes, int words) implements Details {}
