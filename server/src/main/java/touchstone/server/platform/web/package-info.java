/** The HTTP door: refusals as problems, headers, pages, sizes, repeated requests, health. */
@NullMarked
package touchstone.server.platform.web;

import org.jspecify.annotations.NullMarked;
