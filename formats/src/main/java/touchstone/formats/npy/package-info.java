/** Arrays of numbers as NumPy writes them (.npy), read without trusting a single byte of the header. */
@NullMarked
package touchstone.formats.npy;

import org.jspecify.annotations.NullMarked;
