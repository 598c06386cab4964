import { Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useMessages } from '~/messages';
import { ProblemView } from '~/shell/ProblemView';
import { useFocusBack } from './useFocusBack';

interface Props {
  readonly title: string;
  /** The verb on the button. */
  readonly verb: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Does it; a refusal is shown in the dialog, which then stays. */
  readonly onDone: () => Promise<unknown>;
  readonly ready?: boolean;
  readonly size?: string;
  readonly danger?: boolean;
  /** Remains open when done, because something is shown next. */
  readonly stays?: boolean;
  readonly children: ReactNode;
}

/** A small form over the page: fields, one verb, cancel; Enter in a field does it. */
export function Dialog({
  title,
  verb,
  opened,
  onClose,
  onDone,
  ready = true,
  size,
  danger,
  stays,
  children,
}: Props) {
  const m = useMessages();
  useFocusBack();
  const [refusal, setRefusal] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const close = () => {
    setRefusal(undefined);
    onClose();
  };
  const submit = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await onDone();
      if (!stays) onClose();
    } catch (cause) {
      setRefusal(cause);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      size={size ?? 'md'}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) void submit();
        }}
        onKeyDown={(event) => {
          // In a text of several lines Enter alone begins a new one.
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          if (ready && !busy) void submit();
        }}
      >
        <Stack gap="md">
          {children}
          {refusal !== undefined && <ProblemView cause={refusal} />}
          <Group justify="flex-end" gap="sm">
            <Button onClick={close}>{m.shell.cancel}</Button>
            <Button
              type="submit"
              variant="filled"
              color={danger ? 'red.9' : undefined}
              loading={busy}
              disabled={!ready}
            >
              {verb}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
