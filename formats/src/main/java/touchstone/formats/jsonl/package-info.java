/** Files of JSON objects, one a line or as one list, read without keeping more than one in memory. */
@NullMarked
package touchstone.formats.jsonl;

import org.jspecify.annotations.NullMarked;
