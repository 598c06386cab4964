import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './client';
import { Problem } from './problem';
import type { Me, ProjectView, Role, Rubric, Work } from './types';

/** The signed-in person; refused (401) instead of waiting, because the page decides what to show without one. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.get<Me>('/session', { signal, whenSignedOut: 'refuse' }),
  staleTime: 5 * 60_000,
  retry: (count, cause) => !(cause instanceof Problem) && count < 2,
});

/** Query keys begin with what the server's `changed` events name, so that they are loaded again by themselves. */
export const projectQuery = (slug: string) =>
  queryOptions({
    queryKey: ['project', slug],
    queryFn: ({ signal }) => api.get<ProjectView>(`/projects/${slug}`, { signal }),
  });

/** A rubric version; published ones never change. */
export const rubricQuery = (slug: string, version?: number) =>
  queryOptions({
    queryKey: version === undefined ? ['project', slug, 'rubric'] : ['rubric', slug, version],
    queryFn: ({ signal }) => api.get<Rubric>(`/projects/${slug}/rubric`, { signal, query: { version } }),
    staleTime: version === undefined ? 60_000 : Number.POSITIVE_INFINITY,
  });

export const workQuery = (slug: string) =>
  queryOptions({
    queryKey: ['work', slug],
    queryFn: ({ signal }) => api.get<Work>(`/projects/${slug}/work`, { signal }),
  });

/** The signed-in person, once known. Only below the frame, which waits for it. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data;
}

/** Whether I hold one of the roles in the project; the owner of the installation holds all. The server decides anyway. */
export function holds(me: Me | undefined, slug: string | undefined, ...roles: Role[]): boolean {
  if (!me) return false;
  if (me.person.owner) return true;
  const mine = me.projects.filter((project) => slug === undefined || project.slug === slug);
  return mine.some((project) => project.roles.some((role) => roles.includes(role)));
}
