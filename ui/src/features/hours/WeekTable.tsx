import { useMessages } from '~/messages';
import { List } from '~/shared/List';
import type { OwnHours } from './api';
import classes from './Hours.module.css';
import { byProject, counted, type Sum, sum } from './model/sums';
import { hoursText } from './model/time';
import { useDayText } from './useDayText';

/** The days of a week with their sums, and the same by project where there are several. */
export function WeekTable({ hours }: { hours: OwnHours }) {
  const { hours: h } = useMessages();
  const dayText = useDayText();
  const total = sum(hours.days);
  const projects = byProject(hours);
  const columns = [
    { id: 'measured', label: h.measured, number: true },
    { id: 'given', label: h.givenBack, number: true },
    { id: 'approved', label: h.approved, number: true },
    { id: 'waiting', label: h.waiting, number: true },
    { id: 'total', label: h.total, number: true },
  ];
  const offered = hours.offered_hours;
  return (
    <div className={classes.week}>
      <p className={classes.says}>
        <strong>
          {offered === null || offered === undefined
            ? h.countedWithoutOffer(hoursText(counted(total)) || '0:00')
            : h.countedOfOffered(
                hoursText(counted(total)) || '0:00',
                hoursText(Math.round(offered * 60)) || '0:00',
              )}
        </strong>{' '}
        <span>{h.daysIn(hours.time_zone ?? 'UTC')}</span>
      </p>
      {total.bounded > 0 && <p className={classes.says}>{h.boundedText(total.bounded)}</p>}
      <List
        label={h.week}
        columns={[{ id: 'day', label: h.day }, ...columns, { id: 'offered', label: h.offered, number: true }]}
      >
        {hours.offered.map(({ day, hours: onDay }) => (
          <tr key={day}>
            <td>{dayText(day)}</td>
            <SumCells sum={sum(hours.days.filter((one) => one.day === day))} />
            <td data-number data-quiet>
              {hoursText(Math.round(onDay * 60))}
            </td>
          </tr>
        ))}
        <tr className={classes.total}>
          <td>{h.sum}</td>
          <SumCells sum={total} />
          <td data-number>{hoursText(Math.round((offered ?? 0) * 60))}</td>
        </tr>
      </List>
      {projects.length > 1 && (
        <List label={h.byProject} columns={[{ id: 'project', label: h.project }, ...columns]}>
          {projects.map((project) => (
            <tr key={project.slug}>
              <td>{project.title}</td>
              <SumCells sum={project.sum} />
            </tr>
          ))}
        </List>
      )}
    </div>
  );
}

function SumCells({ sum: one }: { sum: Sum }) {
  return (
    <>
      <td data-number>{hoursText(one.measured)}</td>
      <td data-number data-quiet>
        {hoursText(one.givenBack)}
      </td>
      <td data-number>{hoursText(one.approved)}</td>
      <td data-number data-quiet>
        {hoursText(one.waiting)}
      </td>
      <td data-number>{hoursText(counted(one))}</td>
    </>
  );
}
