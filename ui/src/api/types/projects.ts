import type { Frozen } from '../frozen';
import type * as generated from '../generated';

export type ProjectView = Frozen<generated.ProjectView>;
