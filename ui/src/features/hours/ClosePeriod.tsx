import { Alert, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { closePeriod, type Entry } from './api';
import { addDays, monday, today } from './model/time';

interface Props {
  readonly slug: string;
  /** The last day that is closed already. */
  readonly last?: string;
  readonly waiting: readonly Entry[];
  readonly onClose: () => void;
  readonly onDone: () => Promise<unknown>;
}

/** Freezes a period; what was declared in it and still waits is named, because it will come as a correction. */
export function ClosePeriod({ slug, last, waiting, onClose, onDone }: Props) {
  const { hours: h } = useMessages();
  const yesterday = addDays(today('UTC'), -1);
  const lastSunday = addDays(monday(today('UTC')), -1);
  const [from, setFrom] = useState(last ? addDays(last, 1) : addDays(lastSunday, -6));
  const [to, setTo] = useState(from <= lastSunday ? lastSunday : yesterday);
  const undecided = waiting.filter((entry) => entry.day >= from && entry.day <= to).length;
  return (
    <Dialog
      title={h.close}
      verb={h.close}
      opened
      onClose={onClose}
      ready={from !== '' && to !== '' && from <= to && to <= yesterday}
      onDone={async () => {
        await closePeriod(slug, from, to);
        await onDone();
      }}
    >
      <Text size="sm">{h.closeText}</Text>
      <Group gap="md" grow>
        <TextInput
          type="date"
          label={h.from}
          value={from}
          max={yesterday}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={h.to}
          value={to}
          max={yesterday}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </Group>
      {undecided > 0 && <Alert>{h.closeWaiting(undecided)}</Alert>}
    </Dialog>
  );
}
