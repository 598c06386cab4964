import { Button } from '@mantine/core';
import { use, useEffect, useRef, useState } from 'react';
import type { Answer } from '~/api/types';
import { NoteRow } from '~/features/assignments/label/NoteRow';
import { QuestionBody } from '~/features/assignments/label/QuestionBody';
import { useContent, useScreen } from '~/features/assignments/label/SessionContext';
import type { Asked } from '~/features/assignments/model/visible';
import { usePrecedents } from '~/features/clarifications/api';
import { Precedents } from '~/features/clarifications/Precedents';
import { ClauseChip } from '~/features/rubrics/ClauseChip';
import { atClause } from '~/features/rubrics/model';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import { questionTitle } from '~/surfaces/names';
import { shortened, summaryOf } from '~/surfaces/summary';
import { ColumnLine } from './ColumnLine';
import { MergeChoices } from './MergeChoices';
import type { Choice, Conflict } from './model/merging';
import { columnsOf, demandsLeft, isDecided, isEqual, merged, openConflicts, reviewOf } from './model/review';
import { Predictions } from './Predictions';
import classes from './Review.module.css';

interface Props {
  readonly asked: Asked;
  readonly number: number;
  readonly focused: boolean;
  readonly editing: boolean;
  /** What the server refused about it. */
  readonly wrong: readonly string[] | undefined;
  readonly onTake: (at: number) => void;
  readonly onMerge: () => void;
  readonly onOwn: () => void;
  readonly onSettle: (conflict: Conflict, choice: Choice | undefined) => void;
  /** An own answer is complete. */
  readonly onDone: () => void;
}

/** One question under review: equal ones fold into a quiet line, unequal ones open with the answers beside each other. */
export function ReviewRow({
  asked,
  number,
  focused,
  editing,
  wrong,
  onTake,
  onMerge,
  onOwn,
  onSettle,
  onDone,
}: Props) {
  const { question } = asked;
  const m = useMessages();
  const { session, openClause } = useScreen();
  const content = reviewOf(useContent());
  const row = useRef<HTMLFieldSetElement>(null);
  const [noting, setNoting] = useState(false);
  const { assignment } = session;
  const columns = columnsOf(assignment);
  const equal = isEqual(assignment, question.id);
  const decided = isDecided(assignment, question, content);
  const demands = demandsLeft(asked, content, assignment);
  const open = editing || !decided || focused || demands.length > 0 || wrong !== undefined;
  const conflicts = openConflicts(question, content, columns);
  const title = questionTitle(question);
  const answer = content.answers[question.id];
  const ambiguous = Boolean(content.marks[question.id]?.ambiguous);
  const decision = content.decisions[question.id]?.take;
  useEffect(() => {
    if (!focused) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    if (!row.current?.contains(document.activeElement)) row.current?.focus({ preventScroll: true });
  }, [focused]);
  const change = (next: Answer | undefined, options?: { merge?: string; done?: boolean }) => {
    const name = m.labelling.stepAnswer(title, shortened(summaryOf(question, next, m), 24));
    session.answer(question.id, next, name, options?.merge);
    if (options?.done) onDone();
  };
  const how = decision && { merge: m.review.merged, own: m.review.own }[decision];
  return (
    <fieldset
      ref={row}
      className={classes.row}
      tabIndex={-1}
      data-question={question.id}
      data-focused={focused || undefined}
      data-equal={equal || undefined}
      data-open={!decided || demands.length > 0 || wrong !== undefined || undefined}
      aria-label={title}
      onFocus={() => session.focus(question.id)}
      onPointerDown={() => session.focus(question.id)}
    >
      <div className={classes.rowHead}>
        <span className={classes.number}>{number}</span>
        <strong>{title}</strong>
        {!open && (
          <span className={classes.value}>
            {[ambiguous && m.review.ambiguous, (answer || !ambiguous) && summaryOf(question, answer, m)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
        <span className={classes.standing} data-decided={decided || undefined}>
          {equal && !decision
            ? m.review.equal
            : decision
              ? (how ?? m.review.taken(decision))
              : m.review.differs}
        </span>
      </div>
      {open && (
        <div className={classes.body}>
          {columns.map((column, at) => (
            <ColumnLine
              key={column.name}
              question={question}
              column={column}
              first={columns[0]}
              columns={columns}
              digit={focused && !editing && !equal && conflicts.length === 0 ? at + 1 : undefined}
              taken={decision === column.name}
              onTake={() => onTake(at)}
            />
          ))}
          <ModelLines asked={asked} />
          {editing && (
            <div className={classes.editor}>
              <QuestionBody question={question} answer={answer} ghost={undefined} focused change={change} />
            </div>
          )}
          <MergeChoices
            question={question}
            conflicts={conflicts}
            focused={focused && !editing}
            onSettle={onSettle}
          />
          {!editing && decision && how && (
            <div className={classes.own}>
              <span className={classes.name}>{how}</span>
              <span>{summaryOf(question, answer, m)}</span>
            </div>
          )}
          <div className={classes.buttons}>
            {focused && !editing && merged(question, columns) && (
              <Button size="compact-xs" onClick={onMerge}>
                {m.review.merge}
                <Key chord="m" />
              </Button>
            )}
            {focused && !editing && (
              <Button size="compact-xs" onClick={onOwn}>
                {decision === 'own' || decision === 'merge' ? m.review.edit : m.review.writeOwn}
                <Key chord="w" />
              </Button>
            )}
            {editing && (
              <Button size="compact-xs" variant="light" onClick={onDone}>
                {m.review.doneEditing}
              </Button>
            )}
            {focused && question.clause && (
              <ClauseChip id={question.clause} clauses={session.rubric.clauses} onOpen={openClause} />
            )}
          </div>
          {focused && question.clause && <AtClause clause={question.clause} />}
          {wrong?.map((message) => (
            <p key={message} className={classes.wrong}>
              {message}
            </p>
          ))}
          {(!equal || decision || demands.length > 0 || wrong) && (
            <div className={classes.noteRow}>
              <NoteRow
                question={question.id}
                focused={focused}
                needsNote={demands.includes('note-needed')}
                needsClause={demands.includes('clause-needed')}
                open={noting}
                onOpen={() => setNoting(true)}
              />
            </div>
          )}
        </div>
      )}
    </fieldset>
  );
}

/** What was decided at the clause of the row in focus. */
function AtClause({ clause }: { clause: string }) {
  return <Precedents precedents={atClause(clause, usePrecedents())} />;
}

/** What models had said to a question. */
function ModelLines({ asked }: { asked: Asked }) {
  const m = useMessages();
  const predictions = use(Predictions);
  return predictions.map(({ id, model, version, answers }) => {
    const answer = answers[asked.question.id];
    return answer ? (
      <div key={id} className={classes.model}>
        <span className={classes.name}>{m.review.modelSaid([model, version].filter(Boolean).join(' '))}</span>
        <span>{summaryOf(asked.question, answer, m)}</span>
      </div>
    ) : null;
  });
}
