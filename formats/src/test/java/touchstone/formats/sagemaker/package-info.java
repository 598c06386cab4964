/** Tests of manifests against the examples of the Ground Truth documentation. */
@NullMarked
package touchstone.formats.sagemaker;

import org.jspecify.annotations.NullMarked;
