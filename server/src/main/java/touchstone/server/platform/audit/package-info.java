/** Keeps the trail of deeds and seals it every few seconds, so that later changes show. */
@NullMarked
package touchstone.server.platform.audit;

import org.jspecify.annotations.NullMarked;
