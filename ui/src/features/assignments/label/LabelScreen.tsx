import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import { useAction } from '~/actions/perform';
import { Asking } from '~/features/clarifications/Asking';
import { ClausePicker } from '~/features/rubrics/ClausePicker';
import { clauseName } from '~/features/rubrics/model';
import { RubricPane } from '~/features/rubrics/RubricPane';
import { useMessages } from '~/messages';
import { useStore } from '~/shared/store';
import { announce } from '~/shell/announce';
import { usePaletteEntries } from '~/shell/paletteSources';
import { acceptRest } from '../model/acceptRest';
import { findingsOf } from '../model/check';
import { withClause, withFlag } from '../model/content';
import type { Session } from '../store/session';
import { ActionBar } from './ActionBar';
import { ItemPane } from './ItemPane';
import classes from './Label.module.css';
import { LeaveDialogs, type Leaving } from './LeaveDialogs';
import { QuestionPane } from './QuestionPane';
import { type Screen, ScreenProvider } from './SessionContext';
import { Splitter, usePaneWidth } from './Splitter';
import { useMovingKeys, useSpanKeys } from './useLabelKeys';

interface Props {
  readonly session: Session;
  /** The project allows taking over all undecided predictions at once. */
  readonly mayAcceptRest: boolean;
  readonly onSubmit: () => void;
  /** What undo takes back when nothing is left to undo on this item. */
  readonly undoLeft: string | undefined;
  /** Undo with nothing left to undo: the item submitted a moment ago, if there is one. */
  readonly onUndoSubmit: () => boolean;
  readonly onBack: () => void;
  readonly onLeave: (how: 'skip' | 'escalate', reason: string, note: string) => Promise<void>;
  readonly onFlag: (reason: string, note: string) => Promise<void>;
}

/** Rubric, item and questions side by side: where a person works for hours. */
export function LabelScreen({
  session,
  mayAcceptRest,
  onSubmit,
  undoLeft,
  onUndoSubmit,
  onBack,
  onLeave,
  onFlag,
}: Props) {
  const m = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const narrow = useMediaQuery('(max-width: 1100px)') ?? false;
  const [rubricOpen, setRubricOpen] = useState(() => localStorage.getItem('touchstone.rubric.open') !== 'no');
  const [drawer, setDrawer] = useState(false);
  const [leaving, setLeaving] = useState<Leaving>();
  const [citing, setCiting] = useState<{ readonly question: string | undefined }>();
  const [asked, setAsked] = useState<{ clause: string; at: number; during: string | undefined }>();
  const rubricWidth = usePaneWidth('rubric', 264, 180, 520);
  const questionsWidth = usePaneWidth('questions', 388, 300, 640);
  const focused = useStore(session.state, (state) => state.focused);
  const question = session.asked.find((one) => one.question.id === focused)?.question;

  // A clause asked for stays open until another question gets the focus; then that question's own clause matters.
  const matters = useMemo(() => {
    if (asked && asked.during === focused) return asked;
    return question?.clause ? { clause: question.clause, at: 0 } : undefined;
  }, [asked, focused, question?.clause]);
  const showRubric = (open: boolean) => {
    if (narrow) return setDrawer(open);
    setRubricOpen(open);
    localStorage.setItem('touchstone.rubric.open', open ? 'yes' : 'no');
  };
  const screen: Screen = {
    session,
    openClause: (clause) => {
      showRubric(true);
      setAsked({ clause, at: Date.now(), during: session.state.get().focused });
    },
    cite: (of) => setCiting({ question: of }),
  };
  const citeFor = (clause: string, of: string | undefined) => {
    const found = session.rubric.clauses.find((one) => one.id === clause);
    session.change(
      (content) => withClause(content, of, clause),
      m.labelling.stepCite(found?.title ?? clause),
    );
  };

  useMovingKeys(session, { root, submitButton });
  useSpanKeys(session);
  useAction('rubric', () => showRubric(narrow ? !drawer : !rubricOpen));
  useAction('searchRubric', () => {
    showRubric(true);
    setTimeout(() => searchField.current?.focus(), 0);
  });
  useAction('bestEffort', () =>
    session.change((content) => ({ ...content, best_effort: !content.best_effort }), m.labelling.bestEffort),
  );
  useAction('undo', () => {
    const name = session.undo();
    if (name !== undefined) announce(m.labelling.undone(name));
    else return onUndoSubmit();
  });
  useAction('redo', () => {
    const name = session.redo();
    if (name !== undefined) announce(m.labelling.redone(name));
  });
  useAction(
    'acceptRest',
    () =>
      session.change(
        (content) => acceptRest(session.visible(), content, session.assignment),
        m.labelling.stepRest,
      ),
    mayAcceptRest,
  );
  useAction('back', onBack);
  useAction('skip', () => setLeaving('skip'));
  useAction('flag', () => setLeaving('flag'));
  useAction('escalate', () => setLeaving('escalate'));
  useAction('submit', () => {
    const findings = findingsOf(session.visible(), session.content(), session.assignment);
    session.set({ findings });
    const [first] = findings;
    if (!first) return onSubmit();
    announce(m.labelling.openFindings(findings.length));
    session.focus(first.question);
  });

  const clauseEntries = useMemo(
    () =>
      session.rubric.clauses.map((clause) => ({
        id: `clause-${clause.id}`,
        group: m.labelling.rubric,
        label: clauseName(clause),
        perform: () => {
          setRubricOpen(true);
          setAsked({ clause: clause.id, at: Date.now(), during: session.state.get().focused });
        },
      })),
    [session, m],
  );
  usePaletteEntries('clauses', clauseEntries);

  const rubric = (
    <RubricPane
      rubric={session.rubric}
      asked={matters}
      searchField={searchField}
      onCite={(clause) => citeFor(clause, session.state.get().focused)}
    />
  );
  const columns = `${rubricOpen && !narrow ? `${rubricWidth.width}px 1px ` : ''}minmax(0, 1fr) 1px ${questionsWidth.width}px`;
  return (
    <ScreenProvider value={screen}>
      <div className={classes.screen} ref={root} style={{ gridTemplateColumns: columns }}>
        {rubricOpen && !narrow && (
          <>
            <aside className={classes.rubric} aria-label={m.labelling.rubric} data-tour="rubric">
              {rubric}
            </aside>
            <Splitter pane={rubricWidth} side="before" label={m.labelling.resizeRubric} />
          </>
        )}
        <ItemPane key={`item-${session.assignment.id}`} />
        <Splitter pane={questionsWidth} side="after" label={m.labelling.resizeQuestions} />
        <QuestionPane key={`questions-${session.assignment.id}`} />
        <ActionBar submitButton={submitButton} mayAcceptRest={mayAcceptRest} undoLeft={undoLeft} />
      </div>
      <Drawer
        opened={narrow && drawer}
        onClose={() => setDrawer(false)}
        title={m.labelling.rubric}
        padding="sm"
        size={360}
        closeButtonProps={{ 'aria-label': m.shell.close }}
      >
        {rubric}
      </Drawer>
      <ClausePicker
        opened={citing !== undefined}
        clauses={session.rubric.clauses}
        likely={question?.clause}
        onPick={(clause) => citeFor(clause, citing?.question)}
        onClose={() => setCiting(undefined)}
      />
      <LeaveDialogs
        what={leaving}
        onClose={() => setLeaving(undefined)}
        onSend={async (what, reason, note) => {
          if (what === 'skip' || what === 'escalate') return onLeave(what, reason, note);
          await onFlag(reason, note);
          session.change((content) => withFlag(content, { reason, note }), m.labelling.stepFlag);
        }}
      />
      <Asking
        assignment={session.assignment.id}
        itemKey={session.assignment.item.key}
        rubric={session.rubric}
        likely={question?.clause}
        onHold={(note) => onLeave('skip', 'unclear', note)}
      />
    </ScreenProvider>
  );
}
