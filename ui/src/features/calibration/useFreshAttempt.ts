import { useQueryClient } from '@tanstack/react-query';
import { api } from '~/api/client';
import { useChanges } from '~/api/events';
import { type Attempt, attemptQuery } from './api';

/**
 * Shows what became of an attempt elsewhere: handed in from another tab, ended by the clock, voided. While it runs, nothing is
 * loaded behind the back of who is typing.
 */
export function useFreshAttempt(attempt: Attempt): void {
  const queries = useQueryClient();
  useChanges(async ({ what, project }) => {
    if (what !== 'qualification' || project !== attempt.project) return;
    // Unreachable just now: the page's own clock or the next event asks again.
    const fresh = await api.get<Attempt>(`/attempts/${attempt.id}`).catch(() => undefined);
    if (fresh && fresh.state !== 'running') queries.setQueryData(attemptQuery(attempt.id).queryKey, fresh);
  });
}
