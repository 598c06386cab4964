import { NumberInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormat, useMessages } from '~/messages';
import { Dialog } from '~/shared/Dialog';
import { notify } from '~/shell/notices';
import { type BulkAction, type BulkTarget, bulk, undoBulk } from './bulk';

interface Props {
  readonly slug: string;
  readonly action: BulkAction;
  readonly target: BulkTarget;
  readonly number: number;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** So many items may be changed without writing their number, when it can be undone. */
const fewToConfirm = 100;
const undoable: readonly BulkAction[] = ['priority', 'withdraw'];

/** Confirms a bulk action by its number, so that nobody changes a thousand items by a slip; a few need only the button. */
export function BulkDialog({ slug, action, target, number, onClose, onDone }: Props) {
  const m = useMessages();
  const format = useFormat();
  const [written, setWritten] = useState('');
  const asks = number > fewToConfirm || !undoable.includes(action);
  const [priority, setPriority] = useState<number | string>(10);
  const takeBack = (undo: Parameters<typeof undoBulk>[1]) =>
    undoBulk(slug, undo)
      .then(({ changed }) => {
        notify({ text: m.tracker.bulkUndone(changed, format.number(changed)), lasts: 5000 });
        onDone();
      })
      .catch((cause: unknown) =>
        notify({ text: cause instanceof Error ? cause.message : m.tracker.bulkNotUndone, tone: 'refusal' }),
      );
  const perform = async () => {
    const value = action === 'priority' ? Number(priority) : undefined;
    const { changed, undo } = await bulk(slug, action, target, number, value);
    const done = m.tracker.bulkDone(changed, format.number(changed));
    notify(
      undo
        ? { text: done, lasts: 15_000, action: { label: m.actions.undo, perform: () => takeBack(undo) } }
        : { text: done, lasts: 5000 },
    );
    onDone();
  };
  return (
    <Dialog
      title={`${m.tracker.bulk[action]}: ${m.tracker.count(number, format.number(number))}`}
      verb={m.tracker.bulk[action]}
      danger={action === 'withdraw'}
      opened
      onClose={onClose}
      onDone={perform}
      ready={!asks || written.trim() === String(number)}
    >
      <Text size="sm">{m.tracker.bulkMeans[action]}</Text>
      {action === 'priority' && (
        <NumberInput label={m.tracker.newPriority} value={priority} onChange={setPriority} data-autofocus />
      )}
      {asks && (
        <TextInput
          label={m.tracker.bulkConfirm(String(number))}
          inputMode="numeric"
          autoComplete="off"
          data-autofocus={action !== 'priority' || undefined}
          value={written}
          onChange={(event) => setWritten(event.currentTarget.value)}
        />
      )}
    </Dialog>
  );
}
