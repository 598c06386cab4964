import { useFormat, useMessages } from '~/messages';
import { reasonWords } from '~/shared/reasons';
import type { Moment } from './api';
import classes from './ItemSheet.module.css';

const weighty = ['submitted', 'resubmitted', 'adjudicated', 'reviewed', 'returned', 'verdict'];

/** Who did what when, under which rubric version, how long, why. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  const m = useMessages();
  const format = useFormat();
  return (
    <ol className={classes.timeline}>
      {moments.map((moment) => (
        <li
          key={`${moment.at} ${moment.what} ${moment.who ?? ''} ${moment.stage ?? ''}`}
          data-weighty={weighty.includes(moment.what) || undefined}
        >
          <strong>{m.tracker.events[moment.what] ?? moment.what}</strong>
          {moment.who ? ` · ${moment.who}` : ''}
          <div className={classes.facts}>
            <time dateTime={moment.at}>{format.dateTime(moment.at)}</time>
            {moment.stage && <span>{moment.stage}</span>}
            {moment.rubric_version ? <span>{m.tracker.rubricN(moment.rubric_version)}</span> : null}
            {moment.active_ms ? (
              <span>{m.tracker.activeFor(format.clock(moment.active_ms / 1000))}</span>
            ) : null}
          </div>
          <Detail detail={moment.detail} />
        </li>
      ))}
    </ol>
  );
}

/** Parts of a detail whose values are words of ours. */
const spoken = ['kind', 'reason', 'why', 'resolution'];

/** A moment's reason, note or findings in plain words; anything else by its names. */
function Detail({ detail }: { detail: unknown }) {
  const m = useMessages();
  const names: Readonly<Record<string, string>> = m.tracker.details;
  if (detail === null || detail === undefined || detail === '') return null;
  if (typeof detail !== 'object') return <p className={classes.detail}>{String(detail)}</p>;
  const lines = Object.entries(detail)
    .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .map(
      ([name, value]) =>
        `${names[name] ?? name.replaceAll('_', ' ')}: ${spoken.includes(name) ? reasonWords(m, String(value)) : plain(value)}`,
    );
  return lines.length > 0 ? <p className={classes.detail}>{lines.join('\n')}</p> : null;
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join('; ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([, one]) => one !== null && one !== '')
      .map(([name, one]) => `${name} ${plain(one)}`)
      .join(', ');
  return String(value);
}
