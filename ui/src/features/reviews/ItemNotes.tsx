import type { Session } from '~/features/assignments/store/session';
import { citedName } from '~/features/rubrics/model';
import { useMessages } from '~/messages';
import { columnsOf } from './model/review';
import classes from './Review.module.css';

/** What the annotators noted about the item as a whole. */
export function ItemNotes({ session }: { session: Session }) {
  const m = useMessages();
  const notes = columnsOf(session.assignment).flatMap((column) =>
    (column.notes ?? []).filter((note) => !note.question).map((note) => ({ column: column.name, note })),
  );
  if (notes.length === 0) return null;
  return (
    <div className={classes.notes}>
      <strong>{m.review.itemNotes}</strong>
      {notes.map(({ column, note }) => (
        <p key={`${column} ${note.text}`}>
          {column}: {note.text}{' '}
          {(note.clauses ?? []).map((one) => citedName(session.rubric.clauses, one)).join(' ')}
        </p>
      ))}
    </div>
  );
}
