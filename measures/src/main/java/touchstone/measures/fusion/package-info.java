/** One answer out of several where answers are numbers, texts or places: means, transcripts voted word by word, fused shapes. */
@NullMarked
package touchstone.measures.fusion;

import org.jspecify.annotations.NullMarked;
