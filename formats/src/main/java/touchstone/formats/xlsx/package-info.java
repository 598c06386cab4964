/** Workbooks for spreadsheet programs, written as a stream of typed cells. */
@NullMarked
package touchstone.formats.xlsx;

import org.jspecify.annotations.NullMarked;
