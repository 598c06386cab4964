import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { Frozen } from '~/api/frozen';
import type * as generated from '~/api/generated';
import type { Answers, Mark, Note } from '~/api/types';
import { listed } from '~/features/people/api';

export type ItemRow = Frozen<generated.ItemRow>;
export type ItemPage = Frozen<generated.Page>;
export type Progress = Frozen<generated.Progress>;
export type TeamCapacity = Frozen<generated.TeamCapacity>;
export type PersonProgress = Frozen<generated.PersonProgress>;
export interface Moment {
  readonly at: string;
  readonly who?: string | null;
  readonly what: string;
  readonly stage?: string | null;
  readonly rubric_version?: number | null;
  readonly active_ms?: number | null;
  readonly detail?: unknown;
}
export interface StoryAnnotation {
  readonly id?: string;
  readonly person?: string | null;
  readonly stage?: string | null;
  readonly revision?: number;
  readonly rubric_version?: number;
  readonly answers: Answers;
  readonly notes?: readonly Note[] | null;
  readonly marks?: Readonly<Record<string, Mark>> | null;
  readonly best_effort?: boolean;
  readonly active_ms?: number | null;
  readonly submitted_at?: string | null;
}
export interface Story {
  readonly item: Readonly<Record<string, unknown>>;
  readonly predictions?: readonly {
    readonly model?: string | null;
    readonly version?: string | null;
    readonly answers: Answers;
  }[];
  readonly timeline?: readonly Moment[];
  readonly annotations?: readonly StoryAnnotation[];
  readonly reviews?: readonly Readonly<Record<string, unknown>>[];
  readonly verdicts?: readonly {
    readonly answers: Answers;
    readonly decided_at?: string;
    readonly revision?: number;
    readonly sources?: unknown;
  }[];
  readonly holds?: readonly Hold[];
}
export interface Hold {
  readonly id: string;
  readonly item_key?: string | null;
  readonly key?: string | null;
  readonly kind: string;
  readonly blocking: boolean;
  readonly reason: string;
  readonly note?: string | null;
  readonly raised_by?: string | null;
  readonly raised_at: string;
  readonly resolved_at?: string | null;
  readonly resolved_by?: string | null;
  readonly resolution?: string | null;
  readonly answer?: string | null;
  /** It waits for the answer to a question about the rubric, which resolves it. */
  readonly asked?: boolean;
}
export type SavedView = Frozen<generated.ViewStoreView>;

const pageSize = 200;

// Keys that begin with `items` are loaded again by `useFreshItems`, a few times a minute at most; those that begin with `tracker`
// at every change that the server tells of.

/** The items of a filter, page after page as the list is scrolled. */
export const itemsQuery = (slug: string, filter: string, sort: string) =>
  infiniteQueryOptions({
    queryKey: ['items', slug, 'rows', filter, sort],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      api.get<ItemPage>(`/projects/${slug}/items`, {
        signal,
        query: { filter, sort, after: pageParam, limit: pageSize },
      }),
    getNextPageParam: (page) => page.next || undefined,
  });

/** How many items match, counted to the end; the list itself says so only for numbers that are quickly counted. */
export const itemCountQuery = (slug: string, filter: string) =>
  queryOptions({
    queryKey: ['items', slug, 'count', filter],
    queryFn: ({ signal }) =>
      api.get<{ readonly count: number }>(`/projects/${slug}/item-count`, { signal, query: { filter } }),
  });

export const progressQuery = (slug: string) =>
  queryOptions({
    queryKey: ['items', slug, 'progress'],
    queryFn: ({ signal }) => api.get<Progress>(`/projects/${slug}/progress`, { signal }),
  });

/** Hours offered against hours worked, and the end they lead to. */
export const capacityQuery = (slug: string) =>
  queryOptions({
    queryKey: ['tracker', slug, 'capacity'],
    queryFn: ({ signal }) => api.get<TeamCapacity>(`/projects/${slug}/capacity`, { signal }),
    staleTime: 60_000,
  });

export const peopleProgressQuery = (slug: string) =>
  queryOptions({
    queryKey: ['items', slug, 'people'],
    queryFn: async ({ signal }) =>
      listed<PersonProgress>(await api.get(`/projects/${slug}/people-progress`, { signal }), 'people'),
  });

export const storyQuery = (slug: string, key: string) =>
  queryOptions({
    queryKey: ['items', slug, 'story', key],
    queryFn: ({ signal }) => api.get<Story>(`/projects/${slug}/items/${encodeURIComponent(key)}`, { signal }),
  });

export const viewsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['tracker', slug, 'views'],
    queryFn: async ({ signal }) =>
      listed<SavedView>(await api.get(`/projects/${slug}/views`, { signal }), 'views'),
  });

export const holdsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['tracker', slug, 'holds'],
    queryFn: async ({ signal }) =>
      listed<Hold>(await api.get(`/projects/${slug}/holds`, { signal }), 'holds'),
  });
