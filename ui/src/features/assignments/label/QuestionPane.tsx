import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useMessages } from '~/messages';
import { useStore } from '~/shared/store';
import type { Finding } from '../model/check';
import { HandedOver } from './HandedOver';
import classes from './Label.module.css';
import { NoteRow } from './NoteRow';
import { QuestionCard } from './QuestionCard';
import { Rework } from './Rework';
import { useSession } from './SessionContext';
import { useAutoAdvance } from './useAutoAdvance';

/** Always the same object, so that cards without findings are not drawn again. */
const nothing: readonly Finding[] = [];

/** All questions that are asked, in order; a conditional one appears in its place. */
export function QuestionPane() {
  const m = useMessages();
  const session = useSession();
  const history = useStore(session.state, (state) => state.history);
  const findings = useStore(session.state, (state) => state.findings);
  const shown = useMemo(() => {
    void history;
    return session.visible();
  }, [session, history]);
  const done = useAutoAdvance();
  const [noting, setNoting] = useState(false);
  return (
    <section className={classes.questions} aria-label={m.labelling.questions} data-tour="questions">
      <Rework />
      <HandedOver />
      {shown.map((asked, index) => (
        <QuestionCard
          key={asked.question.id}
          asked={asked}
          number={index + 1}
          findings={
            findings.length === 0
              ? nothing
              : findings.filter((finding) => finding.question === asked.question.id)
          }
          onDone={done}
        />
      ))}
      <div className={classes.itemNote}>
        {!noting && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setNoting(true)}>
            {m.labelling.itemNote}
          </Button>
        )}
        <NoteRow
          question={undefined}
          focused={false}
          needsNote={false}
          needsClause={false}
          open={noting}
          onOpen={() => setNoting(true)}
        />
      </div>
    </section>
  );
}
