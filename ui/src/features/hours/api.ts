import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { Frozen } from '~/api/frozen';
import type * as generated from '~/api/generated';
import { listed } from '~/features/people/api';

export type OwnHours = Frozen<generated.OwnHours>;
export type ProjectHours = Frozen<generated.ProjectHours>;
export type PersonHours = Frozen<generated.ProjectHoursPersonHours>;
export type Entry = Frozen<generated.EntryView>;
export type NewEntry = Frozen<generated.NewEntry>;
export type Statement = Frozen<generated.Statement>;

export const ownHoursQuery = (from: string, to: string) =>
  queryOptions({
    queryKey: ['hours', 'own', from, to],
    queryFn: ({ signal }) => api.get<OwnHours>('/me/hours', { signal, query: { from, to } }),
  });

export const projectHoursQuery = (slug: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['hours', slug, from, to],
    queryFn: ({ signal }) =>
      api.get<ProjectHours>(`/projects/${slug}/hours`, { signal, query: { from, to } }),
  });

/** Closed periods, the newest first. */
export const statementsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['hours', slug, 'statements'],
    queryFn: async ({ signal }) =>
      listed<Statement>(await api.get(`/projects/${slug}/hours/statements`, { signal }), 'statements'),
  });

export const declare = (entry: NewEntry) => api.post('/me/hours/entries', entry);
export const withdraw = (id: string) => api.post(`/me/hours/entries/${id}/withdrawal`);
export const decide = (slug: string, id: string, approved: boolean, reason: string) =>
  api.post(`/projects/${slug}/hours/entries/${id}/decision`, { approved, reason });
export const closePeriod = (slug: string, from: string, to: string) =>
  api.post<Statement>(`/projects/${slug}/hours/statements`, { from, to });
