import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { Problem } from '~/api/problem';
import { useMessages } from '~/messages';
import { announce } from '~/shell/announce';
import { notify } from '~/shell/notices';
import { questionOfPath } from '../model/check';
import type { Desk } from '../store/deskState';
import type { Outcome } from '../store/outbox';
import { theOutbox } from '../store/theOutbox';

/** Tells what became of submissions; a refused one comes back with what is wrong at its question. Gives a refusal to show. */
export function useOutcomes(desk: Desk | undefined): [Problem | undefined, () => void] {
  const m = useMessages();
  const queries = useQueryClient();
  const [shown, setShown] = useState<Problem>();
  const tell = useEffectEvent((outcome: Outcome) => {
    const { itemKey, key, content } = outcome.submission;
    if ('accepted' in outcome) {
      void queries.invalidateQueries({ queryKey: ['work'] });
      if (outcome.late) notify({ text: m.labelling.sentLate(itemKey), lasts: 8000 });
      else announce(m.labelling.submitted(itemKey));
      return;
    }
    const { refused } = outcome;
    const details = { label: m.labelling.showProblem, perform: () => setShown(refused) };
    if (refused.code === 'seat-taken')
      notify({ text: m.labelling.seatTaken(itemKey), tone: 'refusal', action: details });
    else if (refused.code === 'already-submitted')
      notify({ text: m.labelling.alreadySubmitted(itemKey), tone: 'refusal', action: details });
    else {
      const findings = refused.errors.map(({ path, message }) => ({
        question: questionOfPath(path),
        code: 'refused' as const,
        detail: message,
      }));
      const bringBack = () => void desk?.bringBack(key, content, findings).catch(() => setShown(refused));
      if (refused.status === 422) bringBack();
      notify({ text: m.labelling.submitRefused(itemKey), tone: 'refusal', action: details });
    }
  });
  useEffect(() => theOutbox().onOutcome((outcome) => tell(outcome)), []);
  return [shown, () => setShown(undefined)];
}
