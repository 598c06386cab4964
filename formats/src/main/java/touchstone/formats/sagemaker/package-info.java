/** Manifests of SageMaker Ground Truth: rows to label on the way in, labels beside their rows on the way out. */
@NullMarked
package touchstone.formats.sagemaker;

import org.jspecify.annotations.NullMarked;
