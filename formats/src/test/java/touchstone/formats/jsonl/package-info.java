/** Tests of reading and writing jsonl files as users meet them. */
@NullMarked
package touchstone.formats.jsonl;

import org.jspecify.annotations.NullMarked;
