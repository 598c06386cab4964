import { Button, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { useAction } from '~/actions/perform';
import { ClauseChip } from '~/features/rubrics/ClauseChip';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import { noteOf, withNote } from '../model/content';
import classes from './Question.module.css';
import { useContent, useScreen } from './SessionContext';

interface Props {
  /** Nothing for the note on the whole item. */
  readonly question: string | undefined;
  readonly focused: boolean;
  /** A rule demands a note or a clause. */
  readonly needsNote: boolean;
  readonly needsClause: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
}

/** The note of a question with the clauses it cites; `N` writes, `C` cites. */
export function NoteRow({ question, focused, needsNote, needsClause, open, onOpen }: Props) {
  const m = useMessages();
  const { session, openClause, cite } = useScreen();
  const note = noteOf(useContent(), question);
  const field = useRef<HTMLTextAreaElement>(null);
  const write = () => {
    onOpen();
    // Shown already because a note is demanded or there is one: the key goes there all the same.
    field.current?.focus();
  };
  useAction('note', write, focused);
  useAction('cite', () => cite(question), focused);
  const clauses = note?.clauses ?? [];
  const shown = open || needsNote || (note?.text ?? '') !== '';
  if (!focused && !shown && clauses.length === 0 && !needsClause) return null;
  return (
    <>
      {clauses.map((clause) => (
        <ClauseChip
          key={clause}
          id={clause}
          clauses={session.rubric.clauses}
          onOpen={openClause}
          onRemove={(gone) =>
            session.change(
              (content) =>
                withNote(content, question, { clauses: clauses.filter((other) => other !== gone) }),
              m.labelling.stepNote,
            )
          }
        />
      ))}
      {(focused || needsClause) && (
        <Button
          size="compact-xs"
          variant={needsClause ? 'light' : 'subtle'}
          color={needsClause ? undefined : 'gray'}
          onClick={() => cite(question)}
        >
          {needsClause ? m.labelling.findings['clause-needed'] : m.labelling.cite}
          {focused && <Key chord="c" />}
        </Button>
      )}
      {focused && !shown && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={onOpen}>
          {m.labelling.note}
          <Key chord="n" />
        </Button>
      )}
      {shown && (
        <Textarea
          ref={field}
          data-note
          className={classes.noteField}
          autoFocus={open}
          minRows={1}
          maxRows={6}
          dir="auto"
          placeholder={needsNote ? m.labelling.findings['note-needed'] : m.labelling.notePlaceholder}
          aria-label={m.labelling.note}
          value={note?.text ?? ''}
          onChange={(event) => {
            const text = event.currentTarget.value;
            session.change(
              (content) => withNote(content, question, { text }),
              m.labelling.stepNote,
              `note-${question}`,
            );
          }}
        />
      )}
    </>
  );
}
