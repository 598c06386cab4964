import { useEffect, useEffectEvent, useState } from 'react';
import { useFormat, useMessages } from '~/messages';
import { createStore, useStore } from '~/shared/store';
import { announce } from '~/shell/announce';
import { TopLine } from '~/shell/TopLine';
import type { Attempt } from './api';
import classes from './Calibration.module.css';
import type { Saving, SavingState } from './saving';

interface Props {
  readonly attempt: Attempt;
  readonly at: number;
  readonly of: number;
  readonly saving: Saving | undefined;
  /** What is not saved yet can still be. */
  readonly onLastMoment: () => void;
  readonly onTimeOver: () => void;
}

const resting = createStore<SavingState>('saved');

/** How far it is, whether everything is saved, and how much time is left by the server's clock. */
export function AttemptTop({ attempt, at, of, saving, onLastMoment, onTimeOver }: Props) {
  const m = useMessages();
  const c = m.calibration;
  const format = useFormat();
  const left = useTimeLeft(attempt, onLastMoment, onTimeOver);
  const kept = useStore(saving?.state ?? resting);
  const soon = left !== undefined && left <= 60;
  useEffect(() => {
    if (soon) announce(c.oneMinute);
  }, [soon, c]);
  return (
    <TopLine places={[{ label: m.shell.work, to: '/' }, { label: attempt.title }]}>
      <span className={classes.progress}>{c.progress(at + 1, of)}</span>
      <span className={classes.quiet}>{c.saving[kept]}</span>
      {left !== undefined && (
        <span className={classes.clock} data-soon={soon || undefined} role="timer" aria-label={c.timeLeft}>
          {format.clock(left)}
        </span>
      )}
    </TopLine>
  );
}

/** Seconds until the time is over; nothing without a limit. */
function useTimeLeft(attempt: Attempt, onLastMoment: () => void, onTimeOver: () => void): number | undefined {
  const limited = attempt.seconds_left ?? undefined;
  const [left, setLeft] = useState(limited);
  const last = useEffectEvent(onLastMoment);
  const over = useEffectEvent(onTimeOver);
  useEffect(() => {
    if (limited === undefined) return;
    const end = performance.now() + limited * 1000;
    let told: 'nothing' | 'last' | 'over' = 'nothing';
    const timer = setInterval(() => {
      const rest = Math.ceil((end - performance.now()) / 1000);
      setLeft(Math.max(0, rest));
      if (rest <= 0 && told === 'nothing') {
        told = 'last';
        last();
      }
      // The server tells whole seconds: a second later the time is over there, too.
      if (rest < 0 && told === 'last') {
        told = 'over';
        over();
      }
    }, 1000);
    return () => clearInterval(timer);
  }, [limited]);
  return left;
}
