import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { rubricQuery } from '~/api/queries';
import { type Tabs, tabsOf } from '~/features/assignments/store/tabs';
import { openReviewDesk, type ReviewDesk } from './store/reviewDesk';

export interface AtReview {
  readonly desk: ReviewDesk;
  readonly tabs: Tabs;
}

/** The reviewing desk of a project while its screen is shown; of several tabs the one opened last writes. */
export function useReviewDesk(slug: string, person: string | undefined): AtReview | undefined {
  const queries = useQueryClient();
  const [now, setNow] = useState<AtReview>();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another round opens the desk anew after taking over
  useEffect(() => {
    if (!person) return;
    const tabs = tabsOf(person, `${slug}/review`);
    const desk = openReviewDesk({
      slug,
      person,
      rubricOf: (version) => queries.ensureQueryData(rubricQuery(slug, version)),
    });
    const stop = tabs.elsewhere.subscribe(() => {
      if (tabs.elsewhere.get()) desk.close(true);
      else setRound((old) => old + 1);
    });
    setNow({ desk, tabs });
    return () => {
      stop();
      desk.close(tabs.elsewhere.get());
      tabs.close();
    };
  }, [slug, person, queries, round]);
  return now;
}
