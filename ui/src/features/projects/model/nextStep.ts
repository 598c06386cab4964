import type { Role } from '~/api/types';

/** What a project's overview knows when it names the next step. */
export interface Standing {
  readonly roles: readonly Role[];
  readonly installationOwner: boolean;
  readonly state: string;
  readonly states: Readonly<Record<string, number>>;
  /** Open questions and flags; undefined when this person may not see them. */
  readonly openHolds?: number;
  /** Undefined when this person may not see the team. */
  readonly annotators?: number;
}

export type NextStep =
  | 'import'
  | 'invite'
  | 'open'
  | 'holds'
  | 'label'
  | 'review'
  | 'release'
  | 'watch'
  | 'none';

/** The one thing that moves the project on and that this person may do: set-up first, then one's own work, then watching. */
export function nextStep(standing: Standing): NextStep {
  const { roles, states } = standing;
  const holds = (...some: Role[]) => some.some((role) => roles.includes(role));
  const manages = standing.installationOwner || holds('owner', 'manager');
  const leads = manages || holds('lead');
  const all = Object.values(states).reduce((sum, n) => sum + n, 0);
  const over = all > 0 && all === (states.done ?? 0) + (states.withdrawn ?? 0);
  if (manages && all === 0) return 'import';
  if (manages && standing.annotators === 0 && !over) return 'invite';
  if (manages && standing.state !== 'open' && !over) return 'open';
  if (leads && (standing.openHolds ?? 0) > 0) return 'holds';
  if (standing.state === 'open' && !over && holds('reviewer')) return 'review';
  if (standing.state === 'open' && !over && holds('annotator')) return 'label';
  if (manages && over) return 'release';
  return leads || holds('observer') ? 'watch' : 'none';
}
