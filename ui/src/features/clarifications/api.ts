import { infiniteQueryOptions, queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '~/api/client';
import type { Frozen } from '~/api/frozen';
import type * as generated from '~/api/generated';
import { holds, useMe } from '~/api/queries';
import { listed } from '~/features/people/api';

export type OwnQuestion = Frozen<generated.OwnQuestion>;
export type QueuedQuestion = Frozen<generated.QueuedQuestion>;
export type Precedent = Frozen<generated.PrecedentView>;
export type NewClarification = Frozen<generated.NewClarification>;
export type Settlement = Frozen<generated.Settlement>;
/** A precedent; with where it came from only for those who see everything. */
export type EdgeCase = Frozen<Partial<generated.EdgeCase> & { precedent: generated.PrecedentView }>;

export type QueueState = 'open' | 'answered';

// Keys begin with `clarification` and the project: the server's events then load them again.

export const queueQuery = (slug: string, state: QueueState, clause: string | undefined) =>
  queryOptions({
    queryKey: ['clarification', slug, 'queue', state, clause],
    queryFn: async ({ signal }) =>
      listed<QueuedQuestion>(
        await api.get(`/projects/${slug}/clarifications`, { signal, query: { state, clause } }),
        'questions',
      ),
  });

/** My own questions over all projects; events about any project load them again, see `useAnswers`. */
export const myQuestionsQuery = queryOptions({
  queryKey: ['my-clarifications'],
  queryFn: async ({ signal }) =>
    listed<OwnQuestion>(await api.get('/my-clarifications', { signal }), 'questions'),
});

/** What stands at the clauses: the newest two hundred that hold. */
export const precedentsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['clarification', slug, 'precedents'],
    queryFn: async ({ signal }) =>
      listed<Precedent>(
        await api.get(`/projects/${slug}/precedents`, { signal, query: { standing: true } }),
        'precedents',
      ),
    staleTime: 60_000,
  });

/** The precedents of the project whose page this is; none where there is no project yet. */
export function usePrecedents(): readonly Precedent[] {
  const { slug } = useParams({ strict: false });
  const { data } = useQuery({ ...precedentsQuery(slug ?? ''), enabled: slug !== undefined });
  return data ?? [];
}

/** The whole log, page after page. Who sees everything reads where each decision came from. */
export const edgeCasesQuery = (slug: string, everything: boolean, text: string, clause: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ['clarification', slug, 'log', everything, text, clause],
    initialPageParam: '',
    queryFn: async ({ pageParam, signal }) => {
      const query = { text, clause, after: pageParam };
      if (everything) {
        const page = await api.get<generated.EdgeCaseList>(`/projects/${slug}/edge-cases`, { signal, query });
        return { edgeCases: page.edge_cases as readonly EdgeCase[], next: page.next };
      }
      const page = await api.get<generated.PrecedentList>(`/projects/${slug}/precedents`, { signal, query });
      return {
        edgeCases: page.precedents.map((precedent): EdgeCase => ({ precedent })),
        next: page.next,
      };
    },
    getNextPageParam: (page) => page.next || undefined,
  });

/** Whether I answer for the rubric here: its questions come to me. */
export function useOwnsRubric(slug: string | undefined): boolean {
  return holds(useMe(), slug, 'owner', 'manager', 'lead');
}
