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
      figure(one, 'done', 'items'),
      figure(one, 'in_rework', 'rework', 'returned'),
      Math.round(hours(one) * 10) / 10,
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

/** The first of the figure's names that is there. */
function figure(person: PersonProgress, ...names: string[]): number {
  const name = names.find((one) => typeof person[one] === 'number');
  return name === undefined ? 0 : (person[name] as number);
}

const hours = (person: PersonProgress): number =>
  typeof person.active_hours === 'number' ? person.active_hours : figure(person, 'active_ms') / 3_600_000;
