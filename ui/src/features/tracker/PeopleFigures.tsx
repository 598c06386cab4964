import { Text } from '@mantine/core';
import { useMessages } from '~/messages';
import type { PersonProgress } from './api';
import { FigureFrame } from './FigureFrame';

/** Done, in rework and active hours of each person; no ranks, in the order of names. */
export function PeopleFigures({ slug, people }: { slug: string; people: readonly PersonProgress[] }) {
  const m = useMessages();
  const rows = people
    .map((one) => [
      one.display_name || one.name,
      one.done,
      one.in_rework,
      Math.round(one.active_hours * 10) / 10,
    ])
    .sort((a, b) => String(a[0]).localeCompare(String(b[0])));
  return (
    <FigureFrame
      title={m.tracker.perPerson}
      table
      csvName={`${slug}-people.csv`}
      columns={[m.tracker.person, m.tracker.doneItems, m.tracker.inRework, m.tracker.activeHours]}
      rows={rows}
    >
      {rows.length === 0 && <Text size="sm">{m.tracker.perPersonEmpty}</Text>}
    </FigureFrame>
  );
}
