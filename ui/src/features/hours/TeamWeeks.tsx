import { useMessages } from '~/messages';
import { List } from '~/shared/List';
import type { PersonHours } from './api';
import classes from './Hours.module.css';
import { between, counted, type Sum, sum } from './model/sums';
import { addDays, hoursText } from './model/time';
import { useDayText } from './useDayText';

interface Props {
  readonly people: readonly PersonHours[];
  /** The Monday of the first week. */
  readonly first: string;
  readonly weeks: number;
}

/** People down, weeks across: what was measured and approved, what waits beside it, and what was offered. */
export function TeamWeeks({ people, first, weeks }: Props) {
  const { hours: h } = useMessages();
  const dayText = useDayText();
  const mondays = Array.from({ length: weeks }, (_, index) => addDays(first, 7 * index));
  const all = people.flatMap((person) => person.days);
  return (
    <List
      label={h.team}
      columns={[
        { id: 'person', label: h.person },
        ...mondays.map((day) => ({ id: day, label: h.weekOf(dayText(day)), number: true })),
        { id: 'measured', label: h.measured, number: true },
        { id: 'approved', label: h.approved, number: true },
        { id: 'total', label: h.total, number: true },
        { id: 'offered', label: h.offered, number: true },
      ]}
    >
      {people.map((person) => (
        <tr key={person.person}>
          <td>
            {person.display_name}
            <Bounded of={sum(person.days)} />
          </td>
          {mondays.map((day) => (
            <td key={day} data-number>
              <WeekCell sum={between(person, day, addDays(day, 6))} />
            </td>
          ))}
          <Totals sum={sum(person.days)} />
          <td data-number data-quiet>
            {hoursText(Math.round((person.offered_hours ?? 0) * 60))}
          </td>
        </tr>
      ))}
      <tr className={classes.total}>
        <td>{h.sum}</td>
        {mondays.map((day) => (
          <td key={day} data-number>
            {hoursText(counted(sum(all.filter((one) => one.day >= day && one.day <= addDays(day, 6)))))}
          </td>
        ))}
        <Totals sum={sum(all)} />
        <td data-number>
          {hoursText(Math.round(people.reduce((hours, one) => hours + (one.offered_hours ?? 0), 0) * 60))}
        </td>
      </tr>
    </List>
  );
}

/** That work of this person reported more time than had passed; the sums have what had passed. */
function Bounded({ of }: { of: Sum }) {
  const { hours: h } = useMessages();
  if (of.bounded === 0) return null;
  return (
    <span className={classes.also} title={h.boundedText(of.bounded)}>
      {h.boundedShort(of.bounded)}
    </span>
  );
}

function WeekCell({ sum: one }: { sum: Sum }) {
  const { hours: h } = useMessages();
  return (
    <>
      {hoursText(counted(one))}
      {one.waiting > 0 && <span className={classes.also}>{h.alsoWaiting(hoursText(one.waiting))}</span>}
    </>
  );
}

function Totals({ sum: one }: { sum: Sum }) {
  return (
    <>
      <td data-number>{hoursText(one.measured)}</td>
      <td data-number>{hoursText(one.approved)}</td>
      <td data-number>{hoursText(counted(one))}</td>
    </>
  );
}
