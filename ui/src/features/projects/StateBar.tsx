import { useFormat, useMessages } from '~/messages';
import classes from './StateBar.module.css';

const order = ['done', 'in_review', 'disagreement', 'rework', 'in_work', 'held', 'to_do'] as const;

/** How far a project is, as one bar; each part named below it, so that colour is never alone. */
export function StateBar({ states, quiet }: { states: Readonly<Record<string, number>>; quiet?: boolean }) {
  const m = useMessages();
  const format = useFormat();
  const all = order.reduce((sum, state) => sum + (states[state] ?? 0), 0);
  if (all === 0) return <span className={classes.none}>{m.projects.noItems}</span>;
  const parts = order.filter((state) => (states[state] ?? 0) > 0);
  const done = states.done ?? 0;
  return (
    <div className={classes.whole}>
      <div
        className={classes.bar}
        role="img"
        aria-label={m.projects.doneOf(format.number(done), format.number(all))}
      >
        {parts.map((state) => (
          <span key={state} data-state={state} style={{ flexGrow: states[state] }} />
        ))}
      </div>
      {quiet ? (
        <span className={classes.none}>{m.projects.doneOf(format.number(done), format.number(all))}</span>
      ) : (
        <ul className={classes.names}>
          {parts.map((state) => (
            <li key={state}>
              <i data-state={state} aria-hidden="true" />
              {m.manage.itemStates[state]} <b>{format.number(states[state] ?? 0)}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
