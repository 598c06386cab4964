/** Lists of events in time as other tools write them: RTTM, Audacity labels, Praat TextGrid, ELAN, WebVTT and SRT. */
@NullMarked
package touchstone.formats.timed;

import org.jspecify.annotations.NullMarked;
