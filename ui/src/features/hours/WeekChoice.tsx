import { Button, Group } from '@mantine/core';
import { useMessages } from '~/messages';
import { addDays, monday } from './model/time';

interface Props {
  readonly week: string;
  /** The day it is now. */
  readonly now: string;
  readonly onChange: (week: string) => void;
}

/** Goes through the weeks; there is none after this one. */
export function WeekChoice({ week, now: day, onChange }: Props) {
  const { hours: h } = useMessages();
  const now = monday(day);
  return (
    <Group gap="xs">
      <Button onClick={() => onChange(addDays(week, -7))}>{h.weekBefore}</Button>
      <Button onClick={() => onChange(now)} disabled={week === now}>
        {h.thisWeek}
      </Button>
      <Button onClick={() => onChange(addDays(week, 7))} disabled={week >= now}>
        {h.weekAfter}
      </Button>
    </Group>
  );
}
