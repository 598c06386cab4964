import { memo, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Answer } from '~/api/types';
import { ClauseChip } from '~/features/rubrics/ClauseChip';
import { citedName } from '~/features/rubrics/model';
import { useMessages } from '~/messages';
import { questionTitle } from '~/surfaces/names';
import { shortened, summaryOf } from '~/surfaces/summary';
import { demandsOf, type Finding } from '../model/check';
import { ghostsOf, regionsSeen, stateOf, undecidedRegions } from '../model/ghosts';
import { undecidedLinks } from '../model/relationGhosts';
import type { Asked } from '../model/visible';
import { findingText } from './findingText';
import { GhostLine } from './GhostLine';
import { MarkRow } from './MarkRow';
import { moveAmongOptions } from './moveAmongOptions';
import { NoteRow } from './NoteRow';
import classes from './Question.module.css';
import { QuestionBody } from './QuestionBody';
import { useContent, useScreen, useSessionState } from './SessionContext';

interface Props {
  readonly asked: Asked;
  readonly number: number;
  readonly findings: readonly Finding[];
  readonly onDone: () => void;
}

/** One question: open while focused or unanswered, one line when answered. */
export const QuestionCard = memo(function QuestionCard({ asked, number, findings, onDone }: Props) {
  const { question } = asked;
  const m = useMessages();
  const { session, openClause, beside } = useScreen();
  const content = useContent();
  const focused = useSessionState((state) => state.focused === question.id);
  const [noting, setNoting] = useState(false);
  const card = useRef<HTMLFieldSetElement>(null);
  const answer = content.answers[question.id];
  const ghosts = ghostsOf(session.assignment, question.id);
  const undecided = undecidedRegions(ghosts, content, question.id);
  const title = questionTitle(question);
  const categories: Readonly<Record<string, string>> = m.review.categories;
  const demands = demandsOf(asked, content, session.assignment);
  const finding = (session.assignment.findings ?? []).filter((one) => one.question === question.id);

  useEffect(() => {
    if (!focused || !card.current || beside) return;
    card.current.scrollIntoView({ block: 'nearest' });
    // While the text is being labelled the focus stays there; keys reach the question all the same.
    const { activeElement } = document;
    const inText = activeElement instanceof HTMLElement && activeElement.dataset.spanText !== undefined;
    if (inText && question.kind === 'spans') return;
    if (card.current.contains(activeElement) && activeElement !== document.body) return;
    const field =
      question.kind === 'writing' ? card.current.querySelector<HTMLElement>('[data-writes]') : null;
    (field ?? card.current).focus({ preventScroll: true });
  }, [focused, question.kind, beside]);

  // Coming to a question with predicted spans, the first undecided one is looked at.
  const lookAtFirst = useEffectEvent(() => {
    const { selected, marked } = session.state.get();
    const [waiting] = undecided;
    if (waiting && !selected && !marked) session.set({ selected: waiting.key });
  });
  useEffect(() => {
    if (focused && question.kind === 'spans') lookAtFirst();
  }, [focused, question.kind]);

  const change = useCallback(
    (next: Answer | undefined, options?: { merge?: string; done?: boolean }) => {
      const name = next
        ? m.labelling.stepAnswer(title, shortened(summaryOf(question, next, m), 24))
        : m.labelling.stepClear(title);
      session.answer(question.id, next, name, options?.merge);
      if (!options?.done) return;
      // An answer that wants a reason keeps the focus: N and C speak of the focused question.
      const wanted = demandsOf(asked, session.content(), session.assignment);
      if (!wanted.some((one) => one === 'note-needed' || one === 'clause-needed')) onDone();
    },
    [session, asked, question, title, m, onDone],
  );
  const links =
    question.kind === 'relations' ? undecidedLinks(question, content, session.assignment).length : 0;
  const ambiguous = Boolean(content.marks[question.id]?.ambiguous);
  const seen = regionsSeen(ghosts, undecided);
  const open = focused || (!answer && !ambiguous) || findings.length > 0 || undecided.length > 0 || links > 0;
  const [first] = ghosts;
  const origin =
    first && answer && question.kind !== 'spans' && question.kind !== 'relations'
      ? stateOf(first, answer)
      : undefined;
  return (
    <fieldset
      ref={card}
      className={classes.card}
      tabIndex={-1}
      data-question={question.id}
      data-focused={focused || undefined}
      data-wrong={findings.length > 0 || undefined}
      aria-label={title}
      onFocus={() => session.focus(question.id)}
      onPointerDown={() => session.focus(question.id)}
      onKeyDown={moveAmongOptions}
    >
      <div className={classes.head}>
        <span className={classes.number}>{number}</span>
        <span className={classes.title}>
          {title}
          {question.required && <span className={classes.dot} title={m.labelling.required} />}
        </span>
        {question.kind === 'spans' && seen.all > 0 && (
          <span className={classes.quiet}>{m.labelling.seen(seen.seen, seen.all)}</span>
        )}
        {!open && (
          <span className={classes.summary} dir="auto">
            {[ambiguous && m.labelling.ambiguous, (answer || !ambiguous) && summaryOf(question, answer, m)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
        {!open && origin === 'accepted' && <span className={classes.quiet}>{first?.model}</span>}
        {focused && question.clause && (
          <ClauseChip id={question.clause} clauses={session.rubric.clauses} onOpen={openClause} />
        )}
      </div>
      {finding.map((one) => (
        <p key={`${one.category}-${one.what_to_do}`} className={classes.finding}>
          {[
            one.category && (categories[one.category] ?? one.category),
            one.severity && (m.inbox.severities[one.severity] ?? one.severity),
            one.clause && citedName(session.rubric.clauses, one.clause),
            one.what_to_do,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ))}
      {open && (
        <div className={classes.body}>
          {focused && question.help && <p className={classes.help}>{question.help}</p>}
          <GhostLine
            question={question}
            answer={answer}
            ghosts={ghosts}
            focused={focused}
            onTake={(taken) => change(taken, { done: true })}
          />
          <QuestionBody
            question={question}
            answer={answer}
            ghost={first?.answer}
            focused={focused}
            change={change}
          />
        </div>
      )}
      {findings.map((one) => (
        <p key={one.code + one.detail} className={classes.wrong} role="alert">
          {findingText(one, m)}
        </p>
      ))}
      <div className={classes.tools}>
        <NoteRow
          question={question.id}
          focused={focused}
          needsNote={demands.includes('note-needed')}
          needsClause={demands.includes('clause-needed')}
          open={noting}
          onOpen={() => setNoting(true)}
        />
        <MarkRow question={question.id} title={title} focused={focused} />
      </div>
    </fieldset>
  );
});
