import { useQuery } from '@tanstack/react-query';
import { api } from '~/api/client';
import type { ItemPage, Story } from '~/features/tracker/api';
import { writeRows } from './model/rows';

/** The data of a project's first items as JSON Lines, for the preview; nothing before there are any. */
export function useFirstRows(slug: string): string {
  const { data } = useQuery({
    queryKey: ['firstRows', slug],
    queryFn: async ({ signal }) => {
      const page = await api.get<ItemPage>(`/projects/${slug}/items`, { signal, query: { limit: 5 } });
      const stories = await Promise.all(
        page.rows
          .slice(0, 5)
          .map((row) => api.get<Story>(`/projects/${slug}/items/${encodeURIComponent(row.key)}`, { signal })),
      );
      return writeRows(stories.map((story) => story.item.data ?? {}));
    },
    staleTime: 60_000,
  });
  return data ?? '';
}
