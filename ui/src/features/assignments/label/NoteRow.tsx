import { Button, Kbd, Textarea } from '@mantine/core';
import { useAction } from '~/actions/perform';
import { ClauseChip } from '~/features/rubrics/ClauseChip';
import { useMessages } from '~/messages';
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
  useAction('note', onOpen, focused);
  useAction('cite', () => cite(question), focused);
  const clauses = note?.clauses ?? [];
  const shown = open || needsNote || (note?.text ?? '') !== '';
  if (!focused && !shown && clauses.length === 0 && !needsClause) return null;
  return (
    <div className={classes.note}>
      <div className={classes.chips}>
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
            {focused && (
              <Kbd ms={6} size="xs">
                {'C'}
              </Kbd>
            )}
          </Button>
        )}
        {focused && !shown && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onOpen}>
            {m.labelling.note}
            <Kbd ms={6} size="xs">
              {'N'}
            </Kbd>
          </Button>
        )}
      </div>
      {shown && (
        <Textarea
          data-note
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
    </div>
  );
}
