/** Pictures of measures, drawn once and written as SVG, PNG or a page that also has their table. */
@NullMarked
package touchstone.cli.plot;

import org.jspecify.annotations.NullMarked;
