import { useCallback } from 'react';
import { preferences } from '~/api/preferences';
import { useSession } from './SessionContext';

/** After a single choice the focus moves on by itself, unless the person has turned that off. */
export function useAutoAdvance(): () => void {
  const session = useSession();
  return useCallback(() => {
    if (preferences().auto_advance === false) return;
    const next = session.neighbour(1);
    if (next) session.focus(next);
  }, [session]);
}
