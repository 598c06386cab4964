/** Tests of reading and writing csv files as users meet them. */
@NullMarked
package touchstone.formats.csv;

import org.jspecify.annotations.NullMarked;
