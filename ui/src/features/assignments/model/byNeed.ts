import type { Membership, Work } from '~/api/types';

/** A project and, where one labels or reviews there, one's own work in it. */
export interface ProjectWork {
  readonly project: Membership;
  readonly work: Work | undefined;
}

/** What a project asks of the person now. */
export function need(work: Work | undefined): 'returned' | 'active' | 'new' | 'nothing' {
  if (work === undefined) return 'nothing';
  if (work.returned.length > 0) return 'returned';
  if (work.active.length > 0) return 'active';
  return work.to_do_estimate > 0 && !work.reason ? 'new' : 'nothing';
}

const rank = { returned: 0, active: 1, new: 2, nothing: 3 } as const;

/** Projects in the order in which they should be worked on; equal ones by due date, then as they came. */
export function byNeed(works: readonly ProjectWork[]): readonly ProjectWork[] {
  const due = (one: ProjectWork) =>
    one.project.due_at ? Date.parse(one.project.due_at) : Number.MAX_SAFE_INTEGER;
  return works.toSorted((a, b) => rank[need(a.work)] - rank[need(b.work)] || due(a) - due(b));
}
