package touchstone.server.projects;

import org.jspecify.annotations.Nullable;

/**
 * Where a row carries what a model said about it.
 *
 * @param from the answers
 * @param model the model's name
 * @param version the model's version
 * @param scores the model's confidence for each question
 * @param acceptRest annotators may accept every prediction they have not touched with one action
 */
public record PredictionMapping(
        ValuePath from,
        @Nullable ValuePath model,
        @Nullable ValuePath version,
        @Nullable ValuePath scores,
        boolean acceptRest) {}
