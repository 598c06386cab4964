import { useCallback } from 'react';
import { useSession } from './SessionContext';

const key = 'touchstone.autoAdvance';

/** After a single choice the focus moves on by itself, unless the person has turned that off. */
export const autoAdvances = (): boolean => localStorage.getItem(key) !== 'off';

export const setAutoAdvance = (on: boolean): void => localStorage.setItem(key, on ? 'on' : 'off');

export function useAutoAdvance(): () => void {
  const session = useSession();
  return useCallback(() => {
    if (!autoAdvances()) return;
    const next = session.neighbour(1);
    if (next) session.focus(next);
  }, [session]);
}
