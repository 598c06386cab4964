import { Kbd } from '@mantine/core';
import type { Question, Region, ReviewColumn } from '~/api/types';
import { useMessages } from '~/messages';
import { summaryOf } from '~/surfaces/summary';
import classes from './Review.module.css';
import { SpanDifferences } from './SpanDifferences';

interface Props {
  readonly question: Question;
  readonly column: ReviewColumn;
  /** The column that differences are told against. */
  readonly first: ReviewColumn | undefined;
  /** The digit that takes it; nothing where it cannot be taken now. */
  readonly digit: number | undefined;
  readonly taken: boolean;
  readonly onTake: () => void;
}

/** One annotator's answer in a row, with note, ambiguity and best-effort mark; a press takes it. */
export function ColumnLine({ question, column, first, digit, taken, onTake }: Props) {
  const m = useMessages();
  const answer = column.answers[question.id];
  const ambiguous = column.marks?.[question.id]?.ambiguous;
  const notes = (column.notes ?? []).filter((note) => note.question === question.id);
  const text = ambiguous
    ? m.review.ambiguousWhy(ambiguous)
    : answer?.kind === 'writing'
      ? answer.text
      : answer
        ? summaryOf(question, answer, m)
        : m.review.noAnswer;
  const other = column === first ? undefined : first;
  return (
    <button
      type="button"
      className={classes.column}
      aria-pressed={taken}
      aria-label={`${m.review.take(column.name)}: ${text}`}
      data-taken={taken || undefined}
      onClick={onTake}
    >
      <span className={classes.name}>
        {digit !== undefined && <Kbd size="xs">{digit}</Kbd>} {column.name}
      </span>
      <span className={classes.said} dir="auto">
        <span>{text}</span>
        {question.kind === 'spans' && other && (
          <SpanDifferences
            first={other.name}
            second={column.name}
            a={regionsOf(other, question.id)}
            b={regionsOf(column, question.id)}
          />
        )}
        {notes.map((note) => (
          <small key={note.text}>
            “{note.text}” {(note.clauses ?? []).map((one) => `§${one}`).join(' ')}
          </small>
        ))}
      </span>
    </button>
  );
}

function regionsOf(column: ReviewColumn, question: string): readonly Region[] {
  const answer = column.answers[question];
  return answer?.kind === 'spans' ? answer.regions : [];
}
