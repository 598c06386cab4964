import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useAction } from '~/actions/perform';
import type { Rubric } from '~/api/types';
import { ItemPane } from '~/features/assignments/label/ItemPane';
import labelClasses from '~/features/assignments/label/Label.module.css';
import { QuestionPane } from '~/features/assignments/label/QuestionPane';
import { ScreenProvider } from '~/features/assignments/label/SessionContext';
import { Splitter, usePaneWidth } from '~/features/assignments/label/Splitter';
import { useMovingKeys, useSpanKeys } from '~/features/assignments/label/useLabelKeys';
import { toSend, withClause } from '~/features/assignments/model/content';
import { openSession, type Session } from '~/features/assignments/store/session';
import { ClausePicker } from '~/features/rubrics/ClausePicker';
import { RubricPane } from '~/features/rubrics/RubricPane';
import { useMessages } from '~/messages';
import { useStore } from '~/shared/store';
import { announce } from '~/shell/announce';
import { notify } from '~/shell/notices';
import { AttemptBar } from './AttemptBar';
import { AttemptTop } from './AttemptTop';
import { type AskedItem, type Attempt, attemptQuery } from './api';
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
  const firstOpen = sessions.findIndex((session) => !answered(session));
  const [at, setAt] = useState(firstOpen === -1 ? 0 : firstOpen);
  const [finishing, setFinishing] = useState(false);
  const [saving, setSaving] = useState<Saving>();
  const look = useEffectEvent(() => void queries.invalidateQueries(attemptQuery(attempt.id)));
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
    return () => {
      for (const one of stop) one();
      made.close();
    };
  }, [attempt, sessions]);

  const session = sessions[at];
  const finish = async () => {
    await saving?.settle();
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
        onTimeOver={() => void finish()}
      />
      <OneItem
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
          unanswered={sessions.filter((one) => !answered(one)).length}
          of={sessions.length}
          onClose={() => setFinishing(false)}
          onFinish={finish}
        />
      )}
    </>
  );
}

/** Whether anything was said about the item. */
const answered = (session: Session) => Object.keys(session.content().answers).length > 0;

interface OneItemProps {
  readonly session: Session;
  readonly rubric: Rubric;
  readonly sessions: readonly Session[];
  readonly at: number;
  readonly onGo: (at: number) => void;
  readonly onFinish: () => void;
}

function OneItem({ session, rubric, sessions, at, onGo, onFinish }: OneItemProps) {
  const m = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  const narrow = useMediaQuery('(max-width: 1100px)') ?? false;
  const [rubricOpen, setRubricOpen] = useState(true);
  const [asked, setAsked] = useState<{ clause: string; at: number }>();
  const [citing, setCiting] = useState<{ readonly question: string | undefined }>();
  const questionsWidth = usePaneWidth('questions', 388, 300, 640);
  const focused = useStore(session.state, (state) => state.focused);
  const clause = rubric.questions.find((one) => one.id === focused)?.clause;
  const matters = useMemo(() => asked ?? (clause ? { clause, at: 0 } : undefined), [asked, clause]);
  useMovingKeys(session, { root, submitButton });
  useSpanKeys(session);
  const next = () => (at + 1 < sessions.length ? onGo(at + 1) : onFinish());
  useAction('submit', next);
  useAction('back', () => (at > 0 ? onGo(at - 1) : false));
  useAction('rubric', () => setRubricOpen(!rubricOpen));
  useAction('undo', () => {
    const name = session.undo();
    if (name === undefined) return false;
    announce(m.labelling.undone(name));
  });
  useAction('redo', () => {
    const name = session.redo();
    if (name === undefined) return false;
    announce(m.labelling.redone(name));
  });
  useEffect(() => announce(m.calibration.progress(at + 1, sessions.length)), [at, sessions.length, m]);
  const beside = rubricOpen && !narrow;
  return (
    <ScreenProvider
      value={{
        session,
        openClause: (id) => {
          setRubricOpen(true);
          setAsked({ clause: id, at: Date.now() });
        },
        cite: (question) => setCiting({ question }),
      }}
    >
      <div
        className={labelClasses.screen}
        ref={root}
        style={{
          gridTemplateColumns: `${beside ? '264px 1px ' : ''}minmax(0, 1fr) 1px ${questionsWidth.width}px`,
        }}
      >
        {beside && (
          <>
            <aside className={labelClasses.rubric} aria-label={m.labelling.rubric}>
              <RubricPane rubric={rubric} asked={matters} />
            </aside>
            <div className={labelClasses.splitter} />
          </>
        )}
        <ItemPane />
        <Splitter pane={questionsWidth} side="after" label={m.labelling.resizeQuestions} />
        <QuestionPane />
        <AttemptBar
          sessions={sessions}
          at={at}
          onGo={onGo}
          onFinish={onFinish}
          next={
            <Button ref={submitButton} variant="filled" size="xs" onClick={next}>
              {at + 1 < sessions.length ? m.calibration.nextItem : m.calibration.finish}
            </Button>
          }
        />
      </div>
      <ClausePicker
        opened={citing !== undefined}
        clauses={rubric.clauses}
        likely={clause}
        onPick={(picked) =>
          session.change(
            (content) => withClause(content, citing?.question, picked),
            m.labelling.stepCite(picked),
          )
        }
        onClose={() => setCiting(undefined)}
      />
    </ScreenProvider>
  );
}
