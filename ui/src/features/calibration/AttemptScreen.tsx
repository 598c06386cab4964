import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Unreachable } from '~/api/problem';
import type { Rubric } from '~/api/types';
import { toSend } from '~/features/assignments/model/content';
import { openSession } from '~/features/assignments/store/session';
import { notify } from '~/shell/notices';
import { AttemptItem } from './AttemptItem';
import { AttemptTop } from './AttemptTop';
import { type AskedItem, type Attempt, attemptQuery } from './api';
import { isComplete } from './complete';
import { FinishDialog } from './FinishDialog';
import { openSaving, type Saving } from './saving';

interface Props {
  readonly attempt: Attempt;
  readonly rubric: Rubric;
  readonly onFinish: () => Promise<void>;
}

const sessionOf = (attempt: Attempt, rubric: Rubric, { position, item, content, revision }: AskedItem) =>
  openSession(
    {
      id: `${attempt.id}-${position}`,
      stage: attempt.title,
      stage_kind: 'label',
      state: 'active',
      item: { ...item, id: String(position), key: String(position) },
      predictions: [],
      draft: content ?? null,
      draft_revision: revision,
      rubric_version: rubric.version,
    },
    rubric,
  );

/** A test under way: the labelling screen, item after item, everything saved as it is said. */
export function AttemptScreen({ attempt, rubric, onFinish }: Props) {
  const queries = useQueryClient();
  const sessions = useMemo(
    () => attempt.items.map((item) => sessionOf(attempt, rubric, item)),
    [attempt, rubric],
  );
  const firstOpen = sessions.findIndex((session) => !isComplete(session));
  const [at, setAt] = useState(firstOpen === -1 ? 0 : firstOpen);
  const [finishing, setFinishing] = useState(false);
  const [saving, setSaving] = useState<Saving>();
  const lookAgain = () => void queries.invalidateQueries(attemptQuery(attempt.id));
  const look = useEffectEvent(lookAgain);
  useEffect(() => {
    const made = openSaving(
      attempt.id,
      new Map(attempt.items.map((item) => [item.position, item.revision])),
      (problem) => {
        notify({ text: problem.message, tone: 'refusal', lasts: 8000 });
        look();
      },
    );
    setSaving(made);
    const stop = sessions.map((session, index) => {
      const position = attempt.items[index]?.position ?? index + 1;
      let before = session.content();
      return session.state.subscribe(() => {
        const now = session.content();
        if (now === before) return;
        before = now;
        made.keep(position, toSend(now, 0));
      });
    });
    window.addEventListener('pagehide', made.leave);
    return () => {
      for (const one of stop) one();
      window.removeEventListener('pagehide', made.leave);
      made.close();
    };
  }, [attempt, sessions]);

  const session = sessions[at];
  const finish = async () => {
    // Nothing is handed in that has not arrived; when the time is over, what has arrived is what counts.
    if (saving && !(await saving.settle())) throw new Unreachable('PUT answers', undefined);
    await onFinish();
  };
  if (!session) return null;
  return (
    <>
      <AttemptTop
        attempt={attempt}
        at={at}
        of={sessions.length}
        saving={saving}
        onLastMoment={() => void saving?.settle()}
        onTimeOver={() => void saving?.settle().then(onFinish, onFinish).catch(lookAgain)}
      />
      <AttemptItem
        key={session.assignment.id}
        session={session}
        rubric={rubric}
        sessions={sessions}
        at={at}
        onGo={setAt}
        onFinish={() => setFinishing(true)}
      />
      {finishing && (
        <FinishDialog
          open={sessions.filter((one) => !isComplete(one)).length}
          of={sessions.length}
          onClose={() => setFinishing(false)}
          onFinish={finish}
        />
      )}
    </>
  );
}
