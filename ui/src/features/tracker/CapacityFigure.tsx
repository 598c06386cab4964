import { Text } from '@mantine/core';
import { useFormat, useMessages } from '~/messages';
import type { TeamCapacity } from './api';
import { FigureFrame } from './FigureFrame';

/** When the hours offered would be enough for what is left, and this week's hours beside those offered. */
export function CapacityFigure({ slug, capacity }: { slug: string; capacity: TeamCapacity }) {
  const m = useMessages();
  const c = m.tracker.capacity;
  const format = useFormat();
  const { forecast } = capacity;
  const remaining = format.number(forecast.remaining);
  const says = forecast.finish
    ? c.says(format.date(`${forecast.finish}T12:00:00`))
    : c.reasons[forecast.reason as keyof typeof c.reasons];
  const rests = [
    forecast.hours_needed !== null &&
      forecast.hours_needed !== undefined &&
      forecast.median_ms !== null &&
      forecast.median_ms !== undefined &&
      c.needs(
        remaining,
        format.clock(forecast.median_ms / 1000),
        format.number(forecast.n),
        format.number(forecast.hours_needed),
      ),
    c.offers(
      format.number(forecast.offering),
      format.number(forecast.people),
      format.number(forecast.hours_per_week),
    ),
  ];
  const hours = (value: number) => Math.round(value * 10) / 10;
  const rows = capacity.people.map((one) => [
    one.display_name || one.name,
    hours(one.week_active_ms / 3_600_000),
    one.offered_hours === null || one.offered_hours === undefined ? '' : hours(one.offered_hours),
  ]);
  return (
    <FigureFrame
      title={says}
      note={rests.filter(Boolean).join(' ')}
      table
      csvName={`${slug}-capacity.csv`}
      columns={[m.tracker.person, c.thisWeek, c.offered]}
      rows={rows}
    >
      {rows.length === 0 && <Text size="sm">{m.tracker.perPersonEmpty}</Text>}
    </FigureFrame>
  );
}
