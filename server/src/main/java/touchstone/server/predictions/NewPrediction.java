package touchstone.server.predictions;

/**
 * What a model says about an item, ready to be stored.
 *
 * @param line where it stands in its file
 * @param itemKey the item's key
 * @param model the model's name
 * @param version the model's version, empty when it has none
 * @param answers answers by question, JSON
 * @param scores confidence by question, JSON
 */
public record NewPrediction(long line, String itemKey, String model, String version, String answers, String scores) {}
