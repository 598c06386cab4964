import { useState } from 'react';
import { useFormat, useMessages } from '~/messages';
import type { Progress } from './api';
import { FigureFrame } from './FigureFrame';
import classes from './Figures.module.css';
import { type BurnDownChart, burnDownChart } from './model/burnDown';

const size = { width: 560, height: 190 };

/** What remains by day and when it will be done, with the interval of that guess. */
export function BurnDown({ slug, progress, due }: { slug: string; progress: Progress; due?: string | null }) {
  const m = useMessages();
  const format = useFormat();
  const [table, setTable] = useState(false);
  const chart = burnDownChart(progress, size.width, size.height, due);
  const remaining = format.number(progress.days.at(-1)?.remaining ?? openItems(progress.states));
  const forecast = progress.forecast;
  const n = format.number(forecast?.n ?? progress.days.length);
  const says = forecast?.finish
    ? m.tracker.burnDownSays(remaining, format.date(forecast.finish))
    : m.tracker.burnDownRemaining(remaining);
  const interval =
    forecast?.low && forecast.high
      ? m.tracker.forecastRange(format.date(forecast.low), format.date(forecast.high), n)
      : m.tracker.notEnough(n);
  const rows = progress.days.map((one) => [one.day, one.done, one.remaining]);
  return (
    <FigureFrame
      title={says}
      note={interval}
      table={table || !chart}
      onTable={chart ? setTable : undefined}
      csvName={`${slug}-burn-down.csv`}
      columns={[m.tracker.day, m.tracker.doneOnDay, m.tracker.remaining]}
      rows={rows}
    >
      {chart && <BurnDownSvg chart={chart} label={`${says}. ${interval}`} />}
    </FigureFrame>
  );
}

/** Items that are not over yet. */
const openItems = (states: Readonly<Record<string, number>>) =>
  Object.entries(states).reduce(
    (sum, [state, n]) => (['done', 'withdrawn'].includes(state) ? sum : sum + n),
    0,
  );

function BurnDownSvg({ chart, label }: { chart: BurnDownChart; label: string }) {
  const m = useMessages();
  const format = useFormat();
  return (
    <svg className={classes.chart} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      {chart.yTicks.map((tick) => (
        <g key={tick.count}>
          <line className={classes.grid} x1={44} x2={size.width - 12} y1={tick.y} y2={tick.y} />
          <text className={classes.tick} x={38} y={tick.y + 4} textAnchor="end">
            {format.number(tick.count)}
          </text>
        </g>
      ))}
      {chart.xTicks.map((tick) => (
        <text
          key={tick.day}
          className={classes.tick}
          x={tick.x}
          y={size.height - 4}
          textAnchor={tick.x > size.width - 24 ? 'end' : 'middle'}
        >
          {tick.day.slice(5)}
        </text>
      ))}
      <path className={classes.area} d={chart.area} />
      <path className={classes.fan} d={chart.fan} />
      <path className={classes.middle} d={chart.middle} />
      <path className={classes.curve} d={chart.line} />
      <circle className={classes.dot} cx={chart.today.x} cy={chart.today.y} r={3} />
      {chart.due !== undefined && (
        <g>
          <line className={classes.due} x1={chart.due} x2={chart.due} y1={8} y2={size.height - 20} />
          <text className={classes.tick} x={chart.due - 4} y={16} textAnchor="end">
            {m.tracker.due}
          </text>
        </g>
      )}
    </svg>
  );
}
