import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useAction } from '~/actions/perform';
import type { Rubric } from '~/api/types';
import { ItemPane } from '~/features/assignments/label/ItemPane';
import labelClasses from '~/features/assignments/label/Label.module.css';
import { QuestionPane } from '~/features/assignments/label/QuestionPane';
import { ScreenProvider } from '~/features/assignments/label/SessionContext';
import { Splitter, usePaneWidth } from '~/features/assignments/label/Splitter';
import { useMovingKeys, useSpanKeys } from '~/features/assignments/label/useLabelKeys';
import { withClause } from '~/features/assignments/model/content';
import type { Session } from '~/features/assignments/store/session';
import { ClausePicker } from '~/features/rubrics/ClausePicker';
import { RubricPane } from '~/features/rubrics/RubricPane';
import { useMessages } from '~/messages';
import { useStore } from '~/shared/store';
import { announce } from '~/shell/announce';
import { AttemptBar } from './AttemptBar';

interface Props {
  readonly session: Session;
  readonly rubric: Rubric;
  readonly sessions: readonly Session[];
  readonly at: number;
  readonly onGo: (at: number) => void;
  readonly onFinish: () => void;
}

/** One item of a test, with the keys of labelling; going on leads to the next one. */
export function AttemptItem({ session, rubric, sessions, at, onGo, onFinish }: Props) {
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
