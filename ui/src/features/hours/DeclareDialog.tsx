import { Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { declare, type Entry, type NewEntry, type OwnHours } from './api';
import { addDays, hoursText, readMinutes } from './model/time';

interface Props {
  readonly projects: OwnHours['projects'];
  /** The Monday of the week that is shown. */
  readonly week: string;
  /** The day it is now for the person. */
  readonly now: string;
  readonly corrects?: Entry;
  readonly onClose: () => void;
  readonly onDone: () => Promise<unknown>;
}

const kinds = ['meeting', 'training', 'guidelines', 'other'] as const;

/** Declares time for other work than on items, or corrects what one declared. */
export function DeclareDialog({ projects, week, now, corrects, onClose, onDone }: Props) {
  const { hours: h } = useMessages();
  const [day, setDay] = useState(corrects?.day ?? (now >= week && now <= addDays(week, 6) ? now : week));
  const [project, setProject] = useState(corrects?.project ?? projects[0]?.slug ?? '');
  const [kind, setKind] = useState<NewEntry['kind']>(corrects?.kind ?? 'meeting');
  const [time, setTime] = useState(corrects ? hoursText(corrects.minutes) : '');
  const [note, setNote] = useState(corrects?.note ?? '');
  const minutes = readMinutes(time);
  const save = async () => {
    if (minutes === undefined) return;
    const entry: NewEntry = { project, day, minutes, kind, note };
    await declare(corrects ? { ...entry, replaces: corrects.id } : entry);
    await onDone();
  };
  return (
    <Dialog
      title={corrects ? h.correct : h.declare}
      verb={corrects ? h.correct : h.declare}
      opened
      onClose={onClose}
      onDone={save}
      ready={
        minutes !== undefined && day !== '' && project !== '' && (kind !== 'other' || note.trim() !== '')
      }
    >
      {corrects && <Text size="sm">{h.correctText}</Text>}
      <Group gap="md" align="flex-start" grow>
        <TextInput
          type="date"
          label={h.day}
          value={day}
          max={addDays(now, 1)}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <TextInput
          label={h.time}
          description={h.timeHelp}
          data-autofocus
          inputWrapperOrder={['label', 'input', 'description']}
          value={time}
          error={time !== '' && minutes === undefined ? h.timeUnread : undefined}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
      </Group>
      <Select
        label={h.kind}
        allowDeselect={false}
        data={kinds.map((value) => ({ value, label: h.kinds[value] }))}
        value={kind}
        onChange={(next) => next && setKind(next as NewEntry['kind'])}
      />
      <Select
        label={h.project}
        allowDeselect={false}
        disabled={corrects !== undefined}
        data={projects.map((one) => ({ value: one.slug, label: one.title }))}
        value={project}
        onChange={(next) => next && setProject(next)}
      />
      <Textarea
        label={kind === 'other' ? h.noteNeeded : h.note}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Dialog>
  );
}
