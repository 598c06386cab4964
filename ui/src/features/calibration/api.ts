import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { Frozen } from '~/api/frozen';
import type * as generated from '~/api/generated';
import type { Answers, ItemView, WorkContent } from '~/api/types';
import { listed } from '~/features/people/api';

export type Qualification = Frozen<generated.QualificationView>;
export type Terms = Frozen<generated.QualificationTerms>;
export type Results = Frozen<generated.Results>;
export type PersonResult = Frozen<generated.ResultsPersonResult>;
export type ItemFigures = Frozen<generated.ResultsItemFigures>;
export type Onboarding = Frozen<generated.OnboardingView>;
export type TestStep = Frozen<generated.OnboardingViewTestStep>;
export type SkillUses = Frozen<generated.SkillUses>;
export type Result = Frozen<generated.AttemptViewResult>;

type Shown = Pick<ItemView, 'inputs' | 'domain' | 'language' | 'sensitivity'>;

/** An item of a test with its right answers, for those who make it. */
export interface KeyedItem {
  readonly position: number;
  readonly key: string;
  readonly item: Shown;
  readonly answers: Answers;
  readonly explanation?: string | null;
}

/** An item of a running attempt with what was answered so far. */
export interface AskedItem {
  readonly position: number;
  readonly item: Shown;
  readonly content?: WorkContent | null;
  readonly revision: number;
}

export type Attempt = Omit<Frozen<generated.AttemptView>, 'items'> & { readonly items: readonly AskedItem[] };

/** The items of a test: rows of a file, or resolved items of the project. */
export type NewItems =
  | { readonly jsonl: string }
  | { readonly from: { readonly filter: string; readonly count: number } };

// Keys begin with `qualification` and the project: the server's events then load them again.

export const qualificationsQuery = (slug: string) =>
  queryOptions({
    queryKey: ['qualification', slug, 'list'],
    queryFn: async ({ signal }) =>
      listed<Qualification>(await api.get(`/projects/${slug}/qualifications`, { signal }), 'qualifications'),
  });

export const qualificationQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ['qualification', slug, 'one', id],
    queryFn: ({ signal }) =>
      api.get<{ readonly qualification: Qualification; readonly items: readonly KeyedItem[] }>(
        `/qualifications/${id}`,
        { signal },
      ),
  });

/** Where the projects that one may open ask for which skill. */
export const skillUsesQuery = (slug: string) =>
  queryOptions({
    queryKey: ['qualification', slug, 'skill-uses'],
    queryFn: ({ signal }) => api.get<SkillUses>(`/projects/${slug}/skill-uses`, { signal }),
  });

export const resultsQuery = (slug: string, id: string) =>
  queryOptions({
    queryKey: ['qualification', slug, 'results', id],
    queryFn: ({ signal }) => api.get<Results>(`/qualifications/${id}/attempts`, { signal }),
  });

export const onboardingQuery = (slug: string) =>
  queryOptions({
    queryKey: ['qualification', slug, 'onboarding'],
    queryFn: ({ signal }) => api.get<Onboarding>(`/projects/${slug}/onboarding`, { signal }),
  });

/** One's own attempt; what is typed is kept by the page, so nothing is loaded again behind its back. */
export const attemptQuery = (id: string) =>
  queryOptions({
    queryKey: ['attempt', id],
    queryFn: ({ signal }) => api.get<Attempt>(`/attempts/${id}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

/** Begins a try, or gives the one that runs. */
export const beginAttempt = (qualification: string) =>
  api.post<Attempt>(`/qualifications/${qualification}/attempts`);
