import { api } from '~/api/client';
import type { Frozen } from '~/api/frozen';
import type * as generated from '~/api/generated';

export type BulkAction = 'priority' | 'withdraw' | 'reopen' | 'release_seats';

/** Either named items, or everything a filter matches. */
export type BulkTarget = { readonly keys: readonly string[] } | { readonly filter: string };

/** Does it to exactly `expect` items; the server refuses when the number has changed meanwhile. */
export function bulk(slug: string, action: BulkAction, target: BulkTarget, expect: number, value?: number) {
  const body = { action, ...target, expect, ...(value === undefined ? {} : { value }) };
  return api.post<Done>(`/projects/${slug}/bulk`, body);
}

/** How many changed; `undo` is the request that takes it back, where there is one. */
type Done = Frozen<generated.Done>;

export const undoBulk = (slug: string, undo: NonNullable<Done['undo']>) =>
  api.post<Done>(`/projects/${slug}/bulk`, undo);
