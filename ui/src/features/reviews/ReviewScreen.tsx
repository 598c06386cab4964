import { Button } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useAction } from '~/actions/perform';
import type { Finding, Question } from '~/api/types';
import { LeaveDialogs, type Leaving } from '~/features/assignments/label/LeaveDialogs';
import { ScreenProvider } from '~/features/assignments/label/SessionContext';
import { withClause } from '~/features/assignments/model/content';
import type { Session } from '~/features/assignments/store/session';
import { Asking } from '~/features/clarifications/Asking';
import { Recording } from '~/features/clarifications/Recording';
import { RubricButtons } from '~/features/clarifications/RubricButtons';
import { ClausePicker } from '~/features/rubrics/ClausePicker';
import { RubricPane } from '~/features/rubrics/RubricPane';
import { useMessages } from '~/messages';
import { useStore } from '~/shared/store';
import { announce } from '~/shell/announce';
import { ProblemView } from '~/shell/ProblemView';
import { questionTitle } from '~/surfaces/names';
import { ItemNotes } from './ItemNotes';
import type { Choice, Conflict } from './model/merging';
import {
  columnsOf,
  decide,
  demandsLeft,
  isDecided,
  isEqual,
  merged,
  nextOpen,
  openConflicts,
  refusedRows,
  reviewOf,
  settle,
  take,
} from './model/review';
import { ReturnDialog } from './ReturnDialog';
import classes from './Review.module.css';
import { ReviewFoot } from './ReviewFoot';
import { ReviewItem } from './ReviewItem';
import { ReviewRow } from './ReviewRow';

interface Props {
  readonly session: Session;
  readonly refusal: unknown;
  readonly conflict: boolean;
  readonly onReload: () => void;
  readonly onSubmit: () => void;
  readonly onLeave: (
    how: 'skip' | 'escalate' | 'release',
    body: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  readonly onFlag: (reason: string, note: string) => Promise<void>;
  readonly onReturn: (findings: readonly (Finding & { to: string })[]) => Promise<void>;
}

/** One item under review: the item as in labelling, the answers as columns over question rows. */
export function ReviewScreen({
  session,
  refusal,
  conflict,
  onReload,
  onSubmit,
  onLeave,
  onFlag,
  onReturn,
}: Props) {
  const m = useMessages();
  const { assignment, rubric } = session;
  const { history, focused } = useStore(session.state);
  const content = reviewOf(history.value);
  const columns = columnsOf(assignment);
  const shown = useMemo(() => {
    void history; // which questions are asked depends on the answers
    return session.visible();
  }, [session, history]);
  const questions = shown.map((one) => one.question);
  const [editing, setEditing] = useState<string>();
  const [returning, setReturning] = useState(false);
  const [clause, setClause] = useState<{ clause: string; at: number }>();
  const [rubricOpen, setRubricOpen] = useState(false);
  const [leaving, setLeaving] = useState<Leaving>();
  const [citing, setCiting] = useState<{ question: string | undefined }>();

  const refused = useMemo(() => refusedRows(refusal), [refusal]);
  const open = (question: Question) => {
    const asked = shown.find((one) => one.question.id === question.id);
    if (refused.has(question.id) || !isDecided(assignment, question, content)) return true;
    return asked !== undefined && demandsLeft(asked, content, assignment).length > 0;
  };
  const left = questions.filter(open).length;
  const current = questions.find((one) => one.id === focused);

  // The first row that needs a decision gets the focus, not the first row.
  useEffect(() => {
    const begun = reviewOf(session.content());
    const first = session.visible().find((one) => !isDecided(session.assignment, one.question, begun));
    session.focus(first?.question.id ?? session.visible()[0]?.question.id);
  }, [session]);
  useEffect(() => {
    const [row] = refused.keys();
    if (row) session.focus(row);
  }, [session, refused]);

  const step = (next: typeof content, name: string) => session.change(() => next, name);
  const goOn = (after: typeof content) => {
    const asked = session.visible().map((one) => one.question);
    const undecided = (one: Question) => !isDecided(assignment, one, after);
    const next = nextOpen(asked, undecided, session.state.get().focused, 1);
    if (next) session.focus(next);
  };
  const takeColumn = (question: Question | undefined, at: number) => {
    const column = columns[at];
    if (!question || !column) return false;
    setEditing(undefined);
    const next = take(content, question, column, rubric.questions);
    step(next, m.review.step.take(questionTitle(question), column.name));
    const asked = shown.find((one) => one.question.id === question.id);
    if (asked && demandsLeft(asked, next, assignment).length === 0) goOn(next);
    return true;
  };
  const merge = (question: Question | undefined) => {
    const answer = question && merged(question, columns);
    if (!question || !answer) return false;
    const next = {
      ...decide(content, question.id, 'merge'),
      answers: { ...content.answers, [question.id]: answer },
    };
    step(next, m.review.step.merge(questionTitle(question)));
    if (question.kind === 'spans' && openConflicts(question, next, columns).length === 0)
      setEditing(question.id);
    return true;
  };
  const settleAt = (question: Question, conflict: Conflict, choice: Choice | undefined) => {
    const next = settle(content, question.id, conflict, choice);
    step(next, m.review.step.settle(questionTitle(question)));
    if (isDecided(assignment, question, next)) goOn(next);
  };
  const writeOwn = (question: Question | undefined) => {
    if (!question) return false;
    const begin = content.answers[question.id] ?? columns[0]?.answers[question.id];
    const useful = ['spans', 'writing', 'relations'].includes(question.kind);
    const answers = useful && begin ? { ...content.answers, [question.id]: begin } : content.answers;
    step({ ...decide(content, question.id, 'own'), answers }, m.review.step.own(questionTitle(question)));
    setEditing(question.id);
    return true;
  };
  const move = (by: 1 | -1) => {
    const next = nextOpen(questions, open, focused, by);
    if (!next) return false;
    setEditing(undefined);
    session.focus(next);
  };
  const submit = () => {
    // What the server refused may be tried again as it is; it is the server that knows.
    const first = questions.find((one) => open(one) && !refused.has(one.id));
    if (!first) return onSubmit();
    announce(m.review.notDecided(questionTitle(first)));
    session.focus(first.id);
  };
  const neighbour = (by: 1 | -1) => {
    const next = session.neighbour(by);
    if (next === undefined) return false;
    setEditing(undefined);
    session.focus(next);
  };

  // While merged spans contradict each other, the digits say which counts.
  const takeOrSettle = (digit: number) => {
    const [conflict] = current ? openConflicts(current, content, columns) : [];
    if (!current || !conflict) return takeColumn(current, digit - 1);
    const choice = conflict.choices[digit - 1];
    if (!choice) return false;
    settleAt(current, conflict, choice);
  };
  useAction('take', ({ digit = 0 }) => takeOrSettle(digit), editing === undefined);
  useAction('merge', () => merge(current));
  useAction('writeOwn', () => writeOwn(current));
  useAction('returnItem', () => setReturning(true));
  useAction('nextUnequal', () => move(1), editing === undefined);
  useAction('previousUnequal', () => move(-1), editing === undefined);
  useAction('nextQuestion', () => neighbour(1));
  useAction('previousQuestion', () => neighbour(-1));
  useAction('flag', () => setLeaving('flag'));
  useAction('skip', () => setLeaving('skip'));
  useAction('escalate', () => setLeaving('escalate'));
  useAction('giveBack', () => void onLeave('release', {}));
  useAction('submit', submit);
  useAction('undo', () => announce(m.labelling.undone(session.undo() ?? '')));
  useAction('redo', () => announce(m.labelling.redone(session.redo() ?? '')));
  useAction('rubric', () => setRubricOpen((was) => !was));
  useAction('leave', () => setEditing(undefined), editing !== undefined);

  const screen = {
    session,
    openClause: (id: string) => {
      setRubricOpen(true);
      setClause({ clause: id, at: Date.now() });
    },
    cite: (question: string | undefined) => setCiting({ question }),
  };
  const equal = questions.filter((one) => isEqual(assignment, one.id)).length;
  return (
    <ScreenProvider value={screen}>
      <div className={classes.screen} data-rubric={rubricOpen || undefined}>
        {rubricOpen && (
          <aside className={classes.rubric} aria-label={m.labelling.rubric}>
            <RubricPane rubric={rubric} asked={clause} />
          </aside>
        )}
        <ReviewItem editing={editing} focused={current} />
        <section className={classes.rows} aria-label={m.review.title}>
          <div className={classes.summary} role="status">
            <strong>{m.review.open(left)}</strong>
            {equal > 0 && <span>{m.review.equalRows(equal)}</span>}
            {columns
              .filter((column) => column.best_effort)
              .map((column) => (
                <span key={column.name}>{m.review.bestEffortOf(column.name)}</span>
              ))}
            <RubricButtons />
          </div>
          <div className={classes.list}>
            {shown.map((asked, index) => (
              <ReviewRow
                key={asked.question.id}
                asked={asked}
                number={index + 1}
                focused={asked.question.id === focused}
                editing={asked.question.id === editing}
                wrong={refused.get(asked.question.id)}
                onTake={(at) => takeColumn(asked.question, at)}
                onMerge={() => merge(asked.question)}
                onSettle={(conflict, choice) => settleAt(asked.question, conflict, choice)}
                onOwn={() => writeOwn(asked.question)}
                onDone={() => {
                  setEditing(undefined);
                  goOn(reviewOf(session.content()));
                }}
              />
            ))}
            <ItemNotes session={session} />
          </div>
          {conflict && (
            <div className={classes.refusal} role="alert">
              <strong>{m.review.saveConflict}</strong> {m.review.saveConflictText}{' '}
              <Button size="compact-xs" onClick={onReload}>
                {m.tracker.refresh}
              </Button>
            </div>
          )}
          {refused.size > 0 && (
            <div className={classes.refusal} role="alert">
              {m.review.refused(questions.filter((one) => refused.has(one.id)).map(questionTitle))}
            </div>
          )}
          {refusal !== undefined && refused.size === 0 && (
            <div className={classes.refusal}>
              <ProblemView cause={refusal} />
            </div>
          )}
          <ReviewFoot
            ready={left === 0}
            confirms={left === 0 && equal === questions.length}
            onReturn={() => setReturning(true)}
            onEscalate={() => setLeaving('escalate')}
            onGiveBack={() => void onLeave('release', {})}
            onSubmit={submit}
          />
        </section>
      </div>
      {returning && (
        <ReturnDialog
          columns={columns.map((column) => column.name)}
          rubric={rubric}
          question={current}
          onClose={() => setReturning(false)}
          onReturn={onReturn}
        />
      )}
      <LeaveDialogs
        what={leaving}
        onClose={() => setLeaving(undefined)}
        onSend={(what, reason, note) =>
          what === 'skip' || what === 'escalate'
            ? onLeave(what, { reason, ...(note ? { note } : {}) })
            : onFlag(reason, note)
        }
      />
      <Asking
        assignment={assignment.id}
        itemKey={assignment.item.key}
        rubric={rubric}
        likely={current?.clause}
        onHold={(note) => onLeave('skip', { reason: 'unclear', note })}
      />
      <Recording assignment={assignment.id} likely={current?.clause} />
      <ClausePicker
        opened={citing !== undefined}
        clauses={rubric.clauses}
        likely={rubric.questions.find((one) => one.id === citing?.question)?.clause}
        onPick={(id) =>
          session.change((old) => withClause(old, citing?.question, id), m.labelling.stepCite(id))
        }
        onClose={() => setCiting(undefined)}
      />
    </ScreenProvider>
  );
}
