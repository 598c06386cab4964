import { Button } from '@mantine/core';
import type { Question } from '~/api/types';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import type { Choice, Conflict } from './model/merging';
import classes from './Review.module.css';
import { SpanWords } from './SpanWords';

interface Props {
  readonly question: Question;
  readonly conflicts: readonly Conflict[];
  /** Whether the digits settle the first of them. */
  readonly focused: boolean;
  readonly onSettle: (conflict: Conflict, choice: Choice | undefined) => void;
}

/** The places of merged spans at which the annotators contradict each other, to be settled one by one. */
export function MergeChoices({ question, conflicts, focused, onSettle }: Props) {
  const m = useMessages();
  if (conflicts.length === 0) return null;
  return (
    <fieldset className={classes.conflicts} aria-label={m.review.conflicts(conflicts.length)}>
      <small>{m.review.conflicts(conflicts.length)}</small>
      {conflicts.map((conflict, index) => (
        <div key={conflict.key} className={classes.conflict}>
          {conflict.choices.map((choice, at) => (
            <Button
              key={choice.columns}
              size="compact-xs"
              className={classes.conflictChoice}
              onClick={() => onSettle(conflict, choice)}
            >
              {focused && index === 0 && <Key chord={String(at + 1)} />} {choice.columns}{' '}
              <SpanWords question={question} regions={choice.regions} />
            </Button>
          ))}
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            onClick={() => onSettle(conflict, undefined)}
          >
            {m.review.neither}
          </Button>
        </div>
      ))}
    </fieldset>
  );
}
