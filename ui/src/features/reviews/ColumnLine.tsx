import type { Question, Region, ReviewColumn } from '~/api/types';
import { useSession } from '~/features/assignments/label/SessionContext';
import { citedName } from '~/features/rubrics/model';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import { summaryOf } from '~/surfaces/summary';
import { differingCriteria, onlyCriteria } from './model/criteria';
import { pairRegions } from './model/regions';
import classes from './Review.module.css';
import { SpanDifferences } from './SpanDifferences';
import { SpanWords } from './SpanWords';

interface Props {
  readonly question: Question;
  readonly column: ReviewColumn;
  /** The column that differences are told against. */
  readonly first: ReviewColumn | undefined;
  readonly columns: readonly ReviewColumn[];
  /** The digit that takes it; nothing where it cannot be taken now. */
  readonly digit: number | undefined;
  readonly taken: boolean;
  readonly onTake: () => void;
}

/** One annotator's answer in a row, with note, ambiguity and best-effort mark; a press takes it. */
export function ColumnLine({ question, column, first, columns, digit, taken, onTake }: Props) {
  const m = useMessages();
  const session = useSession();
  const answer = column.answers[question.id];
  const ambiguous = column.marks?.[question.id]?.ambiguous;
  const notes = (column.notes ?? []).filter((note) => note.question === question.id);
  // Of a long list only what is in dispute is read; the rest is counted.
  const unlike = differingCriteria(question, columns);
  const text = ambiguous
    ? m.review.ambiguousWhy(ambiguous)
    : answer?.kind === 'writing'
      ? answer.text
      : answer
        ? summaryOf(question, unlike.length > 0 ? onlyCriteria(answer, unlike) : answer, m)
        : m.review.noAnswer;
  const alike =
    question.kind === 'checklist' && unlike.length > 0 ? question.criteria.length - unlike.length : 0;
  const other = column === first ? undefined : first;
  const differing = differingRegions(column, columns, question.id);
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
        {digit !== undefined && <Key chord={String(digit)} />} {column.name}
      </span>
      <span className={classes.said} dir="auto">
        <span>{text}</span>
        {alike > 0 && answer && <small>{m.review.alike(alike)}</small>}
        {question.kind === 'spans' && differing.length > 0 && (
          <small>
            <SpanWords question={question} regions={differing} />
          </small>
        )}
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
            “{note.text}”{' '}
            {(note.clauses ?? []).map((one) => citedName(session.rubric.clauses, one)).join(' ')}
          </small>
        ))}
      </span>
    </button>
  );
}

/** What this annotator marked and not everybody else did just so; counts alone read alike when only the places differ. */
function differingRegions(
  column: ReviewColumn,
  columns: readonly ReviewColumn[],
  question: string,
): readonly Region[] {
  const mine = regionsOf(column, question);
  const alike = columns
    .filter((other) => other !== column)
    .map((other) =>
      pairRegions(mine, regionsOf(other, question)).flatMap((pair) => (pair.how === 'same' ? [pair.a] : [])),
    );
  return mine.filter((region) => !alike.every((same) => same.includes(region)));
}

function regionsOf(column: ReviewColumn, question: string): readonly Region[] {
  const answer = column.answers[question];
  return answer?.kind === 'spans' ? answer.regions : [];
}
