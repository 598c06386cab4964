/** Journeys of real people through the browser, from the first page to the finished work. */
@NullMarked
package touchstone.journeys;

import org.jspecify.annotations.NullMarked;
