import { queryOptions } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { Me, Role } from '~/api/types';

/** What a one-time link offers before it is used. */
export interface LinkOffer {
  readonly purpose: 'first_owner' | 'invitation' | 'reset';
  readonly project?: string | null;
  readonly project_title?: string | null;
  readonly role?: Role | null;
  readonly name?: string | null;
  readonly expires_at: string;
}
export interface Skill {
  readonly skill: string;
  readonly level: number;
  readonly evidence?: string | null;
  readonly granted_by?: string | null;
  readonly expires_at?: string | null;
}
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly display_name?: string | null;
  readonly owner?: boolean;
  readonly disabled?: boolean;
  readonly disabled_at?: string | null;
  readonly created_at?: string | null;
  readonly skills?: readonly (Skill | string)[];
  readonly projects?: readonly {
    readonly slug: string;
    readonly title?: string | null;
    readonly roles: readonly Role[];
  }[];
}
export interface AccessToken {
  readonly id: string;
  readonly title: string;
  readonly scopes: readonly string[];
  readonly project?: string | null;
  readonly expires_at: string;
  readonly last_used_at?: string | null;
  readonly token?: string;
}
export interface BrowserSession {
  readonly id: string;
  readonly created_at: string;
  readonly last_seen_at: string;
  readonly agent?: string | null;
  readonly current?: boolean;
}

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

/** Skills of an account as records, however they were written ("finance:3" is level 3). */
export function skillsOf(account: Account): readonly Skill[] {
  return (account.skills ?? []).map((one) => {
    if (typeof one !== 'string') return one;
    const [skill = one, level] = one.split(':');
    return { skill, level: Number(level ?? 1) };
  });
}

/** Whether an account is switched off. */
export const isDisabled = (account: Account): boolean =>
  account.disabled === true || Boolean(account.disabled_at);
