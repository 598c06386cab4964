import { Button } from '@mantine/core';
import { useAction } from '~/actions/perform';
import type { Answer, Question } from '~/api/types';
import { useFormat, useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import { shortened, summaryOf } from '~/surfaces/summary';
import { type Ghost, sameAnswer, stateOf } from '../model/ghosts';
import classes from './Question.module.css';

interface Props {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly ghosts: readonly Ghost[];
  readonly focused: boolean;
  readonly onTake: (answer: Answer) => void;
}

/** What models say to a question: name, score, `Enter` accepts the first; after a correction it says what was. */
export function GhostLine({ question, answer, ghosts, focused, onTake }: Props) {
  const m = useMessages();
  const [first] = ghosts;
  const state = first && stateOf(first, answer);
  // Spans and links are proposed one by one, in the text and in their own list.
  const drawn = question.kind === 'spans' || question.kind === 'relations';
  const takeable = first !== undefined && state !== 'accepted' && !drawn;
  useAction('acceptGhost', () => first && onTake(first.answer), focused && takeable);
  if (drawn || ghosts.length === 0) return null;
  return (
    <div className={classes.ghosts}>
      {ghosts.map((ghost) => (
        <GhostOf key={ghost.prediction} ghost={ghost} question={question} answer={answer} onTake={onTake}>
          {focused && ghost === first && takeable && <Key chord="Enter" />}{' '}
          {answer === undefined
            ? m.labelling.acceptGhost
            : m.labelling.backTo(shortened(summaryOf(question, ghost.answer, m), 24))}
        </GhostOf>
      ))}
    </div>
  );
}

interface OneProps extends Omit<Props, 'ghosts' | 'focused'> {
  readonly ghost: Ghost;
  readonly children: React.ReactNode;
}

function GhostOf({ ghost, question, answer, onTake, children }: OneProps) {
  const m = useMessages();
  const format = useFormat();
  const accepted = answer !== undefined && sameAnswer(ghost.answer, answer);
  const value = shortened(summaryOf(question, ghost.answer, m), 80);
  return (
    <div className={classes.ghost}>
      <span className={classes.model}>
        {ghost.model}
        {ghost.score !== undefined && ` ${format.percent(ghost.score)}`}
      </span>
      <span className={classes.said} dir="auto">
        {answer !== undefined && !accepted ? m.labelling.wasBy(value, ghost.model) : value}
      </span>
      {accepted ? (
        <span className={classes.model}>✓</span>
      ) : (
        <Button size="compact-xs" variant="subtle" onClick={() => onTake(ghost.answer)}>
          {children}
        </Button>
      )}
    </div>
  );
}
