import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFormat, useMessages } from '~/messages';
import { BulkDialog } from './BulkDialog';
import type { BulkAction } from './bulk';
import classes from './TrackerPage.module.css';

interface Props {
  readonly slug: string;
  readonly filter: string;
  readonly selected: ReadonlySet<string>;
  /** How many match the filter; unknown until they are counted to the end. */
  readonly count: number | undefined;
  readonly mayChange: boolean;
  readonly onClear: () => void;
  readonly onDone: () => void;
}

const actions: readonly BulkAction[] = ['priority', 'release_seats', 'reopen', 'withdraw'];

/** What can be done with the selected rows, always with their number; or with everything the filter matches. */
export function BulkBar({ slug, filter, selected, count, mayChange, onClear, onDone }: Props) {
  const m = useMessages();
  const format = useFormat();
  const [everything, setEverything] = useState(false);
  const [action, setAction] = useState<BulkAction>();
  const number = everything && count !== undefined ? count : selected.size;
  return (
    <div className={classes.bulk} role="toolbar" aria-label={m.manage.actions}>
      <strong>{m.tracker.selected(number, format.number(number))}</strong>
      {!everything && count !== undefined && count > selected.size && (
        <Button size="compact-xs" onClick={() => setEverything(true)}>
          {m.tracker.selectAll(format.number(count))}
        </Button>
      )}
      {mayChange &&
        actions.map((one) => (
          <Button key={one} size="compact-xs" onClick={() => setAction(one)}>
            {m.tracker.bulk[one]}
          </Button>
        ))}
      <Button size="compact-xs" variant="subtle" onClick={onClear}>
        {m.tracker.selectNone}
      </Button>
      {action && (
        <BulkDialog
          slug={slug}
          action={action}
          target={everything && count !== undefined ? { filter } : { keys: [...selected] }}
          number={number}
          onClose={() => setAction(undefined)}
          onDone={onDone}
        />
      )}
    </div>
  );
}
