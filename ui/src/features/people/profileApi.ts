import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { Frozen } from '~/api/frozen';
import type * as generated from '~/api/generated';
import { listed } from './api';

export type Profile = Frozen<generated.ProfileView>;
export type NewProfile = Frozen<generated.NewProfile>;
export type NewAvailability = Frozen<generated.NewAvailability>;
export type SpokenLanguage = Frozen<generated.SpokenLanguage>;
export type Proficiency = SpokenLanguage['proficiency'];

/** The best first, as people read it. */
export const proficiencies = ['native', 'c2', 'c1', 'b2', 'b1', 'a2', 'a1'] as const satisfies Proficiency[];

/** Whom to find by what they say about themselves; left out means any. */
export interface ProfileTerms {
  readonly language?: string;
  readonly proficiency?: Proficiency;
  readonly hours?: number;
  readonly field?: string;
}

export const ownProfileQuery = queryOptions({
  queryKey: ['profile', 'own'],
  queryFn: ({ signal }) => api.get<Profile>('/me/profile', { signal }),
});

export const profileQuery = (person: string) =>
  queryOptions({
    queryKey: ['profile', 'of', person],
    queryFn: ({ signal }) => api.get<Profile>(`/people/${person}/profile`, { signal }),
  });

/** The profiles of the people I lead. */
export const profilesQuery = (terms: ProfileTerms) =>
  queryOptions({
    queryKey: ['profile', 'all', terms],
    queryFn: async ({ signal }) =>
      listed<Profile>(await api.get('/profiles', { signal, query: { ...terms } }), 'profiles'),
  });

export const saveProfile = (profile: NewProfile) => api.put<Profile>('/me/profile', profile);
export const offerHours = (offered: NewAvailability) => api.post<Profile>('/me/availability', offered);
