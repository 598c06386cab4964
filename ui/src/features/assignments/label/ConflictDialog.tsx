import { Button, Group, Modal, Text } from '@mantine/core';
import { useMessages } from '~/messages';

/** The same draft was saved elsewhere in between: the person decides which one goes on. Nothing is lost before. */
export function ConflictDialog({
  opened,
  onTake,
}: {
  opened: boolean;
  onTake: (which: 'mine' | 'theirs') => void;
}) {
  const m = useMessages();
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={m.labelling.conflict}
      size={440}
    >
      <Text size="sm" mb="md">
        {m.labelling.conflictHint}
      </Text>
      <Group justify="flex-end" gap="sm">
        <Button onClick={() => onTake('theirs')}>{m.labelling.takeTheirs}</Button>
        <Button variant="filled" data-autofocus onClick={() => onTake('mine')}>
          {m.labelling.takeMine}
        </Button>
      </Group>
    </Modal>
  );
}
