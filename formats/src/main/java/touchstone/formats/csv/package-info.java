/** Tables as comma separated text, exact for programs and made safe for spreadsheets. */
@NullMarked
package touchstone.formats.csv;

import org.jspecify.annotations.NullMarked;
