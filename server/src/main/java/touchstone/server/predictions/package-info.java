/** What models proposed for items: any number of models and versions each, never changed once taken. */
@NullMarked
package touchstone.server.predictions;

import org.jspecify.annotations.NullMarked;
