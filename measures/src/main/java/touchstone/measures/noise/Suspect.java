package touchstone.measures.noise;

/**
 * A label that may be wrong.
 *
 * @param item index of the item
 * @param label class that was given
 * @param better class that the evidence favours
 * @param quality how well the label holds, from 0 (surely wrong) to 1
 * @param flagged whether it is counted among the wrong ones; the others are listed for their rank only
 */
public record Suspect(int item, int label, int better, double quality, boolean flagged) {}
