/** Agreement about where things are: spans, boxes, shapes, points, events and tracks, matched one to one with nothing left uncounted. */
@NullMarked
package touchstone.measures.located;

import org.jspecify.annotations.NullMarked;
