import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '~/api/client';
import type { ItemPage } from '~/features/tracker/api';

/** Where one is in a filtered set of items. */
export interface Walk {
  readonly at: number;
  readonly all: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

/**
 * The items that a filter found when the walk began. They stay the same set although deciding an item may take it out of the
 * filter; otherwise every second item would be passed over.
 */
export function useWalk(
  slug: string,
  filter: string | undefined,
  here: string | undefined,
): Walk | undefined {
  const [begun] = useState(() => Date.now());
  const { data: keys } = useQuery({
    queryKey: ['walk', slug, filter, begun],
    queryFn: async ({ signal }) => {
      const page = await api.get<ItemPage>(`/projects/${slug}/items`, {
        signal,
        query: { filter, limit: 200 },
      });
      return page.rows.map((row) => row.key);
    },
    enabled: filter !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (!keys || here === undefined) return undefined;
  const at = keys.indexOf(here);
  return at < 0 ? undefined : { at, all: keys.length, previous: keys[at - 1], next: keys[at + 1] };
}
