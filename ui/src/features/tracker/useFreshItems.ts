import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useChanges } from '~/api/events';

/** More loaded pages than this are not loaded again by themselves: it would cost much and serve little. */
const fewPages = 3;
const pause = 2000;

/**
 * Keeps the figures and a short list fresh while people work, at most every two seconds; for a long list it only says that
 * something changed. Rows keep their keys and places, so nothing jumps.
 */
export function useFreshItems(slug: string, pages: number): { changed: boolean; refresh: () => void } {
  const queries = useQueryClient();
  const [changed, setChanged] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const refresh = () => {
    setChanged(false);
    void queries.invalidateQueries({ queryKey: ['items', slug] });
  };
  useChanges(({ what, project }) => {
    if (!['tracker', 'work', 'job'].includes(what) || (project !== undefined && project !== slug)) return;
    if (pages > fewPages) return setChanged(true);
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      refresh();
    }, pause);
  });
  return { changed, refresh };
}
