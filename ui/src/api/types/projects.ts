import type { Role } from './people';

export interface ProjectView {
  readonly slug: string;
  readonly title?: string | null;
  readonly state: string;
  readonly revision: number;
  readonly due_at?: string | null;
  readonly roles: readonly Role[];
  readonly [more: string]: unknown;
}
