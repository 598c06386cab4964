import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { type Changed, useChanges } from '~/api/events';

/** Sums of weeks are dear: while a team hands in, they are added up again at most this often, in milliseconds. */
const atMostEvery = 5000;

/** Loads hours again when the server says that something about them changed: at once, then not before a while has passed. */
export function useFreshHours(key: QueryKey, concerns: (changed: Changed) => boolean): void {
  const queries = useQueryClient();
  const pause = useRef<{ timer: ReturnType<typeof setTimeout>; again: boolean } | undefined>(undefined);
  const load = () => {
    void queries.invalidateQueries({ queryKey: key });
    pause.current = {
      again: false,
      timer: setTimeout(() => {
        const { again } = pause.current ?? { again: false };
        pause.current = undefined;
        if (again) load();
      }, atMostEvery),
    };
  };
  useChanges((changed) => {
    if (!concerns(changed)) return;
    if (pause.current) pause.current.again = true;
    else load();
  });
  useEffect(() => () => clearTimeout(pause.current?.timer), []);
}
