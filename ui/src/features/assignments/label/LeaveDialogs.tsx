import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useMessages } from '~/messages';
import { Key } from '~/shared/Key';
import { ProblemView } from '~/shell/ProblemView';

/** Ways in which something is said about the whole item. */
export type Leaving = 'skip' | 'flag' | 'escalate';

interface Props {
  readonly what: Leaving | undefined;
  readonly onClose: () => void;
  readonly onSend: (what: Leaving, reason: string, note: string) => Promise<void>;
}

/** Skip, flag, escalate: a reason where there are several, an explanation, and what happens then. */
export function LeaveDialogs({ what, onClose, onSend }: Props) {
  const m = useMessages();
  const titles = {
    skip: m.labelling.skipTitle,
    flag: m.labelling.flagTitle,
    escalate: m.labelling.escalateTitle,
  };
  return (
    <Modal
      opened={what !== undefined}
      onClose={onClose}
      title={what && titles[what]}
      size={440}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      {what && <LeaveForm key={what} what={what} onClose={onClose} onSend={onSend} />}
    </Modal>
  );
}

function LeaveForm({ what, onClose, onSend }: Props & { what: Leaving }) {
  const m = useMessages();
  const reasons: Record<Leaving, Readonly<Record<string, string>>> = {
    skip: m.labelling.skipReasons,
    flag: m.labelling.flagReasons,
    escalate: m.labelling.escalateReasons,
  };
  const hints = {
    skip: '',
    flag: m.labelling.flagHint,
    escalate: m.labelling.escalateHint,
  };
  const choices = Object.entries(reasons[what]);
  // Nothing is chosen beforehand: a hasty Enter must not keep an item from everybody.
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const mustExplain = what !== 'skip' || reason === 'broken';
  const missing =
    reason === ''
      ? m.labelling.reasonMissing
      : mustExplain && note.trim() === ''
        ? m.labelling.explanationMissing
        : undefined;
  const send = async () => {
    if (missing || busy) return;
    setBusy(true);
    try {
      await onSend(what, reason, note.trim());
      onClose();
    } catch (cause) {
      setRefusal(cause);
      setBusy(false);
    }
  };
  const names = {
    skip: m.labelling.skip,
    flag: m.labelling.flag,
    escalate: m.labelling.escalate,
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        // Digits choose a reason as they choose answers, outside of the text field.
        const choice =
          event.target instanceof HTMLTextAreaElement ? undefined : choices[Number(event.key) - 1];
        if (choice) setReason(choice[0]);
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      }}
    >
      <Stack gap="md">
        {hints[what] !== '' && (
          <Text size="sm" c="var(--ts-quiet)">
            {hints[what]}
          </Text>
        )}
        <Radio.Group label={m.labelling.reason} value={reason} onChange={setReason}>
          <Stack gap="sm" mt={4}>
            {choices.map(([value, words], index) => (
              <Radio
                key={value}
                data-autofocus={index === 0 || undefined}
                value={value}
                label={
                  <>
                    <Key chord={String(index + 1)} /> {words}
                  </>
                }
                description={
                  what === 'skip'
                    ? m.labelling.skipHints[value as keyof typeof m.labelling.skipHints]
                    : undefined
                }
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={m.labelling.explain}
          dir="auto"
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {refusal !== undefined && <ProblemView cause={refusal} />}
        <Group justify="flex-end" gap="sm">
          {missing && (
            <Text size="xs" c="var(--ts-quiet)" role="status" me="auto">
              {missing}
            </Text>
          )}
          <Button onClick={onClose}>{m.shell.cancel}</Button>
          <Button type="submit" variant="filled" loading={busy} disabled={missing !== undefined}>
            {names[what]}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
