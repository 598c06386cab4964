import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Work } from '~/api/types';
import { useFormat, useMessages } from '~/messages';
import { ProblemView } from '~/shell/ProblemView';
import classes from './SkippedToday.module.css';

export type Skipped = Work['skipped_today'][number];

interface Props {
  readonly skipped: readonly Skipped[];
  /** Refused when the seat is not to be had again; what is thrown is shown at the row. */
  readonly onTakeBack: (one: Skipped) => Promise<void>;
}

/** What a person skipped today, each with the way to take it back. Nothing at all when nothing was skipped. */
export function SkippedToday({ skipped, onTakeBack }: Props) {
  const m = useMessages();
  if (skipped.length === 0) return null;
  return (
    <details className={classes.skipped}>
      <summary>{m.labelling.skippedToday(skipped.length)}</summary>
      <ul>
        {skipped.map((one) => (
          <SkippedRow key={one.assignment} one={one} onTakeBack={onTakeBack} />
        ))}
      </ul>
    </details>
  );
}

function SkippedRow({ one, onTakeBack }: { one: Skipped; onTakeBack: Props['onTakeBack'] }) {
  const m = useMessages();
  const format = useFormat();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const takeBack = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await onTakeBack(one);
    } catch (cause) {
      setRefusal(cause);
      setBusy(false);
    }
  };
  return (
    <li>
      <span className={classes.key}>{one.item_key}</span>
      <span className={classes.why}>{m.labelling.skipReasons[one.reason]}</span>
      <time dateTime={one.at}>{format.dateTime(one.at)}</time>
      <Button
        size="compact-xs"
        loading={busy}
        aria-label={m.labelling.takeBackItem(one.item_key)}
        onClick={() => void takeBack()}
      >
        {m.labelling.takeBack}
      </Button>
      {refusal !== undefined && (
        <div className={classes.refusal}>
          <ProblemView cause={refusal} />
        </div>
      )}
    </li>
  );
}
