/** Signs that people or their labels change: control charts, shifts of the labels, repeats, severity and haste. */
@NullMarked
package touchstone.measures.drift;

import org.jspecify.annotations.NullMarked;
