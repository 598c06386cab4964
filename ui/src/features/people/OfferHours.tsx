import { Checkbox, Group, NumberInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { offerHours, type Profile } from './profileApi';

interface Props {
  readonly onClose: () => void;
  readonly onDone: (profile: Profile) => void;
}

/** Says how many hours a week one offers from a day on. */
export function OfferHours({ onClose, onDone }: Props) {
  const { profile: p } = useMessages();
  const [hours, setHours] = useState<number | string>('');
  const [starts, setStarts] = useState(new Date().toISOString().slice(0, 10));
  const [ends, setEnds] = useState('');
  const [days, setDays] = useState<string[]>([]);
  const save = async () =>
    onDone(
      await offerHours({
        hours_per_week: Number(hours),
        starts,
        ends: ends || null,
        working_days: days.map(Number).sort((a, b) => a - b),
      }),
    );
  return (
    <Dialog
      title={p.offer}
      verb={p.offer}
      opened
      onClose={onClose}
      onDone={save}
      ready={hours !== '' && starts !== '' && (ends === '' || ends >= starts)}
    >
      <NumberInput
        label={p.hoursPerWeek}
        description={p.hoursHelp}
        data-autofocus
        min={0}
        max={80}
        decimalScale={2}
        value={hours}
        onChange={setHours}
      />
      <Group gap="md" grow>
        <TextInput
          type="date"
          label={p.starts}
          value={starts}
          onChange={(event) => setStarts(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={p.endsOptional}
          min={starts}
          value={ends}
          onChange={(event) => setEnds(event.currentTarget.value)}
        />
      </Group>
      <Checkbox.Group label={p.workingDaysOptional} value={days} onChange={setDays}>
        <Group gap="sm" mt="xs">
          {p.weekdays.map((name, index) => (
            <Checkbox key={name} value={String(index + 1)} label={name} />
          ))}
        </Group>
      </Checkbox.Group>
    </Dialog>
  );
}
