/** Ranking of models or answers from pairwise votes and from ordered lists, with intervals for ratings and for ranks. */
@NullMarked
package touchstone.measures.ranking;

import org.jspecify.annotations.NullMarked;
