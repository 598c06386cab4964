import { useMessages } from '~/messages';
import type { Entry } from './api';
import classes from './Hours.module.css';

/** What has become of an entry, with who decided and why. */
export function EntryState({ entry }: { entry: Entry }) {
  const { hours: h } = useMessages();
  return (
    <span className={classes.state} data-state={entry.state}>
      {h.states[entry.state]}
      {entry.decided_by && <span data-quiet>{h.by(entry.decided_by)}</span>}
      {entry.reason && <span dir="auto">{entry.reason}</span>}
    </span>
  );
}
