import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { Frozen } from '~/api/frozen';
import type * as generated from '~/api/generated';
import type { Me } from '~/api/types';

/** What a one-time link offers before it is used. */
export type LinkOffer = Frozen<generated.LinkView>;
export type Skill = Frozen<generated.Skill>;
export type Account = Frozen<generated.PersonView>;
export type AccessToken = Frozen<generated.TokenView>;
/** A token just made; its words are shown this once. */
export type TokenMade = Frozen<generated.TokenMade>;
export type BrowserSession = Frozen<generated.SessionView>;

/** Lists come bare or wrapped under their name; both are read. */
export function listed<T>(body: unknown, name: string): readonly T[] {
  if (Array.isArray(body)) return body as T[];
  const wrapped = (body as Record<string, unknown> | undefined)?.[name];
  return Array.isArray(wrapped) ? (wrapped as T[]) : [];
}

export const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['link', token],
    queryFn: ({ signal }) =>
      api.get<LinkOffer>(`/links/${encodeURIComponent(token)}`, { signal, whenSignedOut: 'refuse' }),
  });

export const acceptLink = (
  token: string,
  body: { name?: string; display_name?: string; password: string; locale?: string },
) => api.post<Me>(`/links/${encodeURIComponent(token)}`, body, { whenSignedOut: 'refuse' });

export const peopleQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', search],
    queryFn: async ({ signal }) =>
      listed<Account>(await api.get('/people', { signal, query: { query: search } }), 'people'),
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'one', id],
    queryFn: ({ signal }) => api.get<Account>(`/people/${id}`, { signal }),
  });

export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: async ({ signal }) => listed<AccessToken>(await api.get('/tokens', { signal }), 'tokens'),
});

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => listed<BrowserSession>(await api.get('/sessions', { signal }), 'sessions'),
});

/** Whether an account is switched off. */
export const isDisabled = (account: Account): boolean =>
  account.disabled === true || Boolean(account.disabled_at);
