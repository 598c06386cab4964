package touchstone.measures.located;

/** One labelled part of an answer. */
public record Part(String label, Place place) {}
