/** How far people who judged the same items agree, beyond what chance alone would give. */
@NullMarked
package touchstone.measures.agreement;

import org.jspecify.annotations.NullMarked;
