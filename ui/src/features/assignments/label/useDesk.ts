import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { rubricQuery } from '~/api/queries';
import { useMessages } from '~/messages';
import { notify } from '~/shell/notices';
import { saveState } from '~/shell/saveState';
import { openDesk } from '../store/desk';
import type { Desk } from '../store/deskState';
import { type Tabs, tabsOf } from '../store/tabs';
import { theOutbox } from '../store/theOutbox';

/** The desk of a project while its screen is shown, and whether another tab has taken it over. */
export function useDesk(slug: string, person: string): { desk: Desk | undefined; tabs: Tabs | undefined } {
  const queries = useQueryClient();
  const m = useMessages();
  const [now, setNow] = useState<{ desk: Desk; tabs: Tabs }>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round opens the desk anew after taking over; words may change meanwhile
  useEffect(() => {
    const tabs = tabsOf(person, slug);
    const desk = openDesk({
      slug,
      person,
      outbox: theOutbox(),
      rubricOf: (version) => queries.ensureQueryData(rubricQuery(slug, version)),
      onRefused: (problem) =>
        notify({ text: `${m.labelling.draftRefused}: ${problem.message}`, tone: 'refusal' }),
    });
    // A moment later, so that a screen opened and closed at once claims nothing.
    const timer = setTimeout(async () => {
      await theOutbox().resume(person);
      await desk.open();
    }, 0);
    const stop = tabs.elsewhere.subscribe(() => {
      if (tabs.elsewhere.get()) desk.close(true);
      else setRound((old) => old + 1);
    });
    const leaving = () => desk.flush();
    window.addEventListener('pagehide', leaving);
    setNow({ desk, tabs });
    return () => {
      clearTimeout(timer);
      stop();
      window.removeEventListener('pagehide', leaving);
      desk.close(tabs.elsewhere.get());
      tabs.close();
      saveState.set('none');
    };
  }, [slug, person, queries, round]);
  return { desk: now?.desk, tabs: now?.tabs };
}
