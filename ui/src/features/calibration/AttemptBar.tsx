import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import labelClasses from '~/features/assignments/label/Label.module.css';
import type { Session } from '~/features/assignments/store/session';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import classes from './Calibration.module.css';
import { isComplete } from './complete';

interface Props {
  readonly sessions: readonly Session[];
  readonly at: number;
  readonly onGo: (at: number) => void;
  readonly onFinish: () => void;
  /** The button that goes on. */
  readonly next: ReactNode;
}

/** The lower line of a test: every item one step away, finishing, the next one. */
export function AttemptBar({ sessions, at, onGo, onFinish, next }: Props) {
  const m = useMessages();
  const c = m.calibration;
  const done = useComplete(sessions);
  return (
    <footer className={labelClasses.bar}>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        disabled={at === 0}
        onClick={() => onGo(at - 1)}
      >
        {c.previousItem}
      </Button>
      <nav className={classes.places} aria-label={c.items}>
        {sessions.map((session, index) => (
          <button
            type="button"
            key={session.assignment.id}
            aria-current={index === at ? 'step' : undefined}
            aria-label={done[index] ? c.placeAnswered(index + 1) : c.placeOpen(index + 1)}
            data-answered={done[index] || undefined}
            onClick={() => onGo(index)}
          >
            {index + 1}
          </button>
        ))}
      </nav>
      <span className={labelClasses.grow} />
      {at + 1 < sessions.length && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onFinish}>
          {c.finish}
        </Button>
      )}
      <Key chord="Mod+Enter" />
      {next}
    </footer>
  );
}

/** For each item whether all of it is answered. */
function useComplete(sessions: readonly Session[]): readonly boolean[] {
  const read = () => sessions.map(isComplete);
  const [done, setDone] = useState(read);
  useEffect(() => {
    const look = () => setDone(sessions.map(isComplete));
    look();
    const stop = sessions.map((session) => session.state.subscribe(look));
    return () => {
      for (const one of stop) one();
    };
  }, [sessions]);
  return done;
}
