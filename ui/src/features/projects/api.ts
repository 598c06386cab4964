import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { Frozen } from '~/api/frozen';
import type * as generated from '~/api/generated';
import { Problem, type ProblemBody } from '~/api/problem';
import type { Role } from '~/api/types';
import { listed } from '~/features/people/api';

export type StageView = Frozen<generated.ProjectViewStageView>;
export type ProjectSummary = Frozen<generated.Summary>;
export interface Member {
  readonly person: string;
  readonly name: string;
  readonly display_name?: string | null;
  readonly roles: readonly Role[];
  readonly skills: readonly string[];
  readonly joined_at?: string | null;
}
/** Too few of the team have a skill that the workflow demands. */
export type TeamWarning = Frozen<generated.ShortageViewWarning>;
export interface Invitation {
  readonly id: string;
  readonly role: Role;
  readonly link?: string;
  readonly expires_at: string;
  readonly used_at?: string | null;
}
export type Job = Frozen<generated.Job>;

export const projectsQuery = queryOptions({
  queryKey: ['project'],
  queryFn: async ({ signal }) => listed<ProjectSummary>(await api.get('/projects', { signal }), 'projects'),
});

/** What the team lacks for the workflow. */
export const teamWarningsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['project', slug, 'members', 'warnings'],
    queryFn: async ({ signal }) =>
      listed<TeamWarning>(await api.get(`/projects/${slug}/members`, { signal }), 'warnings'),
  });

export const membersQuery = (slug: string) =>
  queryOptions({
    queryKey: ['project', slug, 'members'],
    queryFn: async ({ signal }) =>
      members(listed(await api.get(`/projects/${slug}/members`, { signal }), 'members')),
  });

/** One entry a person, whether the server lists one role a row or all roles together. */
export function members(rows: readonly Record<string, unknown>[]): readonly Member[] {
  const people = new Map<string, Member>();
  for (const row of rows) {
    const nested =
      typeof row.person === 'object' && row.person !== null ? (row.person as Record<string, unknown>) : row;
    const name = String(nested.name ?? row.name ?? row.person);
    const before = people.get(name);
    const roles = [...(before?.roles ?? []), ...((row.roles as Role[] | undefined) ?? [row.role as Role])];
    people.set(name, {
      person: String(nested.id ?? (typeof row.person === 'string' ? row.person : name)),
      name,
      display_name: (nested.display_name ?? row.display_name) as string | undefined,
      roles: [...new Set(roles.filter(Boolean))],
      skills: ((row.skills ?? nested.skills ?? []) as (string | { skill: string; level?: number })[]).map(
        (one) =>
          typeof one === 'string' ? one : (one.level ?? 1) > 1 ? `${one.skill} ${one.level}` : one.skill,
      ),
      joined_at: (row.joined_at as string | undefined) ?? before?.joined_at,
    });
  }
  return [...people.values()];
}

export const invitationsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['project', slug, 'invitations'],
    queryFn: async ({ signal }) =>
      listed<Invitation>(await api.get(`/projects/${slug}/invitations`, { signal }), 'invitations'),
  });

export const jobsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['job', slug],
    queryFn: async ({ signal }) => listed<Job>(await api.get(`/projects/${slug}/jobs`, { signal }), 'jobs'),
  });

export const jobQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ['job', slug, id],
    queryFn: ({ signal }) => api.get<Job>(`/jobs/${id}`, { signal }),
    // Events may be cut off by a proxy; a running job is asked for now and then as well.
    refetchInterval: (query) => (query.state.data && isOver(query.state.data) ? false : 1000),
  });

/** Why a job failed, as the refusal that it is. */
export function jobFailure(job: Job): Problem {
  const body = (job.outcome ?? {}) as ProblemBody;
  return new Problem(body.status ?? 500, body, job.kind);
}

export const isOver = (job: Job): boolean => !['queued', 'running'].includes(job.state);
