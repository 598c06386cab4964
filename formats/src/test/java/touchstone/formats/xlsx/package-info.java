/** Tests of reading and writing xlsx files as users meet them. */
@NullMarked
package touchstone.formats.xlsx;

import org.jspecify.annotations.NullMarked;
